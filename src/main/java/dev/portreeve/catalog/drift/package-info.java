/// How far a revision may depart from the current one before a person must say that it is meant. Pure.
@NamedInterface("drift")
@NullMarked
package dev.portreeve.catalog.drift;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
