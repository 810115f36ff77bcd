/// Tests of this module.
@NullMarked
package dev.portreeve.identity;

import org.jspecify.annotations.NullMarked;
