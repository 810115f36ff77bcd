/// What changed between two revisions: per set, group, scale unit row, address, port and flag. Pure.
@NamedInterface("diff")
@NullMarked
package dev.portreeve.catalog.diff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
