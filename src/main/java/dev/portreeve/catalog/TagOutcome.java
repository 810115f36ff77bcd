package dev.portreeve.catalog;

/// How attaching a tag ended.
public sealed interface TagOutcome {

    /// It is attached now.
    record Attached(TagAttachment attachment) implements TagOutcome {}

    /// It is not.
    record Refused(TagRefusal refusal) implements TagOutcome {}
}
