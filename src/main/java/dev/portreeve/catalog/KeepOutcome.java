package dev.portreeve.catalog;

/// How bringing in a document ended.
public sealed interface KeepOutcome {

    /// It is kept as what its source said.
    record Kept(SourceSnapshot snapshot) implements KeepOutcome {}

    /// It is none that can be read; nothing has changed.
    record Refused(CatalogRefusal refusal) implements KeepOutcome {}
}
