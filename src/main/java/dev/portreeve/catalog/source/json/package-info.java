/// Walks through JSON of strangers: bounded, strict, with the place of everything. Pure.
@NullMarked
package dev.portreeve.catalog.source.json;

import org.jspecify.annotations.NullMarked;
