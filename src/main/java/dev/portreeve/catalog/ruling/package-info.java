/// What stewards decided about values in quarantine, and how the decisions change what is read. Pure.
@NamedInterface("ruling")
@NullMarked
package dev.portreeve.catalog.ruling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
