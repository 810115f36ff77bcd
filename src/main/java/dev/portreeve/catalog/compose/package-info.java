/// Makes one content of a leading page and what other sources add to it. Pure.
@NamedInterface("compose")
@NullMarked
package dev.portreeve.catalog.compose;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
