/// Tests of the machine room.
@NullMarked
package dev.portreeve.platform;

import org.jspecify.annotations.NullMarked;
