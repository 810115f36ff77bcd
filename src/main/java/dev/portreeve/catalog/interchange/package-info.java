/// The files of the catalog in JSON: reads the feature table, reads and writes the interchange form of a revision.
/// Pure: text in, values out.
@NamedInterface("interchange")
@NullMarked
package dev.portreeve.catalog.interchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
