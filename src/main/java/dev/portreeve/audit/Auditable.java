package dev.portreeve.audit;

import java.util.Map;
import java.util.Optional;

/// A business event that belongs in the audit log. Publish it (`ApplicationEventPublisher`) inside the transaction
/// that
/// changes the state: the log appends it in the same transaction, so neither exists without the other.
///
/// Implemented by records in a module's root package, named in the past tense.
public interface Auditable {

    /// What happened, `<module>.<what>` in lower case with hyphens, such as `identity.person-created`. Its label is
    /// the
    /// message `<module>.audit.<what>`.
    String kind();

    /// What it happened to.
    AuditObject object();

    /// How it ended.
    default AuditOutcome outcome() {
        return AuditOutcome.DONE;
    }

    /// The stable code of the refusal, when [#outcome()] is not [AuditOutcome#DONE].
    default Optional<String> reason() {
        return Optional.empty();
    }

    /// Facts of the event: codes, ids, digests, numbers. Values are strings, integers, booleans, or lists and
    /// maps of
    /// them, as canonical JSON takes them. Nothing personal and no secret: this can never be erased.
    default Map<String, Object> details() {
        return Map.of();
    }

    /// What a person wrote or is called: names, justifications, comments. The log keeps only a salted commitment of
    /// each
    /// text; the text stays in a row of its own that can be erased.
    default Map<String, String> texts() {
        return Map.of();
    }

    /// Who did it, when that is not the person signed in: for example somebody who is not signed in yet.
    default Optional<Actor> actor() {
        return Optional.empty();
    }
}
