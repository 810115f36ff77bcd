/// Address book, applications and policies for Juniper SRX as `set` commands. Pure.
@NullMarked
package dev.portreeve.rendering.junipersrx;

import org.jspecify.annotations.NullMarked;
