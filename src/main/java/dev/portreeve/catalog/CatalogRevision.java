package dev.portreeve.catalog;

import dev.portreeve.catalog.model.CatalogContent;

/// A published revision with its content. It never changes.
public record CatalogRevision(RevisionSummary summary, CatalogContent content) {

    /// Its number.
    public RevisionNumber number() {
        return summary.number();
    }
}
