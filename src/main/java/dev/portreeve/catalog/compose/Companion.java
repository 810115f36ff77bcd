package dev.portreeve.catalog.compose;

import dev.portreeve.catalog.model.SourceDocument;

/// What another source adds to a leading page.
///
/// @param document the other source's
/// @param what     the tag's name; empty for service areas
/// @param entries  how many set rows or networks it adds; 0 when it is left out or adds nothing
/// @param used     whether it is part of the content
public record Companion(Kind kind, SourceDocument document, String what, int entries, boolean used) {

    /// In what way it adds.
    public enum Kind {
        /// Sets of other service areas, beside the page's.
        SERVICE_AREAS,
        /// Networks of a service tag, to one set.
        TAG
    }
}
