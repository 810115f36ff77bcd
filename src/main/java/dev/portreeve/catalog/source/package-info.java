/// What reading a source document gives, whatever the source: a content with findings, or a refusal. Pure.
@NamedInterface("source")
@NullMarked
package dev.portreeve.catalog.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
