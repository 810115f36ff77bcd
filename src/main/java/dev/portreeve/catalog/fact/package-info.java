/// Facts taken apart: who says what, and where sources contradict each other. Pure.
@NamedInterface("fact")
@NullMarked
package dev.portreeve.catalog.fact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
