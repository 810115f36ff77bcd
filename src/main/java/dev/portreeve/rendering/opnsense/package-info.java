/// Aliases for OPNsense and pfSense, and rules for pf, the packet filter below both. Pure.
@NullMarked
package dev.portreeve.rendering.opnsense;

import org.jspecify.annotations.NullMarked;
