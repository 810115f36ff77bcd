/// Pages, found as a reader finds them.
@NullMarked
package dev.portreeve.identity.ui;

import org.jspecify.annotations.NullMarked;
