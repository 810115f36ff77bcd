/// IP sets and a chain for iptables. Pure.
@NullMarked
package dev.portreeve.rendering.iptables;

import org.jspecify.annotations.NullMarked;
