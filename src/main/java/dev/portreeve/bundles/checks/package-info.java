/// What is checked of the very files of a package before it is issued: by the portal itself, and by the real programs
/// that an administrator has named.
@NullMarked
package dev.portreeve.bundles.checks;

import org.jspecify.annotations.NullMarked;
