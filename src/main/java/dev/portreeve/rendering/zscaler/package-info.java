/// Objects and rules for Zscaler Internet Access. Pure.
@NullMarked
package dev.portreeve.rendering.zscaler;

import org.jspecify.annotations.NullMarked;
