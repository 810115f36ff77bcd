/// The home page, found as a reader finds them.
@NullMarked
package dev.portreeve.workbench.ui;

import org.jspecify.annotations.NullMarked;
