package dev.portreeve.catalog.compose;

import dev.portreeve.catalog.model.CatalogContent;
import java.util.List;

/// A content made of several documents, with what each companion adds.
public record Composition(CatalogContent content, List<Companion> companions) {

    /// Copies the list.
    public Composition {
        companions = List.copyOf(companions);
    }
}
