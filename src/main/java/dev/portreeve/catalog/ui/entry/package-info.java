/// How upper modules add their parts to the details of an entry.
@NamedInterface("entry")
@NullMarked
package dev.portreeve.catalog.ui.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
