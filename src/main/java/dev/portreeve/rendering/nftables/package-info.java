/// Sets and a chain for the packet filter of Linux. Pure.
@NullMarked
package dev.portreeve.rendering.nftables;

import org.jspecify.annotations.NullMarked;
