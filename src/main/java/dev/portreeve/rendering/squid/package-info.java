/// Access rules for the Squid proxy. Pure.
@NullMarked
package dev.portreeve.rendering.squid;

import org.jspecify.annotations.NullMarked;
