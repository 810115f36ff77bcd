package dev.portreeve.catalog.source;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.platform.Refusal;
import java.util.List;

/// The result of reading a source document.
public sealed interface Reading {

    /// The document is a page of endpoints; what is doubtful in it stands in the content's findings.
    record Read(CatalogContent content) implements Reading {}

    /// The document is not one that can be read; nothing was taken from it.
    ///
    /// @param code   stable, `learn.` and a kebab-case word; translated by the message key `catalog.refusal.<code>`
    /// @param line   the line that decided it, counted from 1; 0 when it is about the whole document
    /// @param detail the text or number that decided it, at most 120 characters, empty when there is none
    record Refused(String code, int line, String detail) implements Reading, Refusal {
        @Override
        public List<Object> parameters() {
            return List.of(line, detail);
        }
    }
}
