/// Words and what they are found in. Pure.
@NullMarked
package dev.portreeve.lookup.search;

import org.jspecify.annotations.NullMarked;
