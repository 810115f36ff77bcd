package dev.portreeve.catalog;

/// How an attempt to publish ended.
public sealed interface PublishOutcome {

    /// The document is the current revision now.
    record Published(RevisionNumber number) implements PublishOutcome {}

    /// It is not; nothing has changed.
    record Refused(CatalogRefusal refusal) implements PublishOutcome {}
}
