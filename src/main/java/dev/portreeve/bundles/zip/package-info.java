/// The container of a package: a zip file with exactly one spelling for its content. Pure.
@NamedInterface("zip")
@NullMarked
package dev.portreeve.bundles.zip;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
