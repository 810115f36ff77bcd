/// Lines and names: the only code that targets share. Pure.
@NullMarked
package dev.portreeve.rendering.text;

import org.jspecify.annotations.NullMarked;
