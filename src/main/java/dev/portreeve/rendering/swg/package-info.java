/// Lists of host names for proxies and secure web gateways, in the styles they are written in. Pure.
@NullMarked
package dev.portreeve.rendering.swg;

import org.jspecify.annotations.NullMarked;
