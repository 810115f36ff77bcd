/// The documents inside a package.
@NullMarked
package dev.portreeve.bundles.manifest;

import org.jspecify.annotations.NullMarked;
