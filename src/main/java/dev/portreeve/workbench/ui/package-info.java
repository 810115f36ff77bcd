/// The home page.
@NullMarked
package dev.portreeve.workbench.ui;

import org.jspecify.annotations.NullMarked;
