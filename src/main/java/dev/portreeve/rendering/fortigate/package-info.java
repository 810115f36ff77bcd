/// Objects and policies for FortiOS as a script of its command line, and lists for external feeds. Pure.
@NullMarked
package dev.portreeve.rendering.fortigate;

import org.jspecify.annotations.NullMarked;
