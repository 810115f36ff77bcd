package dev.portreeve.catalog.interchange;

import dev.portreeve.catalog.model.CatalogContent;

/// What reading an interchange file gave.
public sealed interface InterchangeReading {

    /// The content; writing it again gives the same bytes.
    record Read(CatalogContent content) implements InterchangeReading {}

    /// The first thing that is wrong.
    ///
    /// @param code    what, a kebab-case word translated by the message key `catalog.interchange.<code>`
    /// @param pointer where, a JSON pointer such as `/sets/0/id`; empty for the whole file
    record Malformed(String code, String pointer) implements InterchangeReading {}
}
