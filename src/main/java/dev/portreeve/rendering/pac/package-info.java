/// A proxy auto-configuration file. Pure.
@NullMarked
package dev.portreeve.rendering.pac;

import org.jspecify.annotations.NullMarked;
