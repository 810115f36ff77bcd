/// Looks over what a source says: doubtful entries become findings, dangerous values go to quarantine. Pure.
@NamedInterface("lint")
@NullMarked
package dev.portreeve.catalog.lint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
