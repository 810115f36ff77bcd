package dev.portreeve.catalog;

/// How an attempt to decide on a value ended.
public sealed interface RulingOutcome {

    /// The decision is kept.
    record Decided(RulingNumber number) implements RulingOutcome {}

    /// It is not; nothing has changed.
    record Refused(RulingRefusal refusal) implements RulingOutcome {}
}
