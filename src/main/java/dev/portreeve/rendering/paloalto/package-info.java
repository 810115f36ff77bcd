/// Objects and rules for PAN-OS as `set` commands, and lists for external dynamic lists. Pure.
@NullMarked
package dev.portreeve.rendering.paloalto;

import org.jspecify.annotations.NullMarked;
