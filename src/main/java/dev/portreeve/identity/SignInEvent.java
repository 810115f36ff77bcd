package dev.portreeve.identity;

import dev.portreeve.audit.Actor;
import dev.portreeve.audit.AuditObject;
import dev.portreeve.audit.AuditOutcome;
import dev.portreeve.audit.Auditable;
import java.util.Map;
import java.util.Optional;

/// Somebody signed in or out, or tried to. A name that belongs to nobody is not kept: it may be a mistyped
/// password.
///
/// @param what   the event's kind
/// @param person whose account it concerns; empty when there is no such account
/// @param by     who acted, from where
/// @param waitSeconds how many seconds the next try has to wait, 0 for none
record SignInEvent(String what, AuditOutcome outcome, Optional<PersonId> person, Actor by, long waitSeconds)
        implements Auditable {

    static SignInEvent signedIn(PersonId person, Actor by) {
        return new SignInEvent("identity.signed-in", AuditOutcome.DONE, Optional.of(person), by.as(person.value()), 0);
    }

    static SignInEvent signedOut(PersonId person, Actor by) {
        return new SignInEvent("identity.signed-out", AuditOutcome.DONE, Optional.of(person), by.as(person.value()), 0);
    }

    static SignInEvent failed(Optional<PersonId> person, Actor by, long waitSeconds) {
        return new SignInEvent("identity.sign-in-failed", AuditOutcome.FAILED, person, by, waitSeconds);
    }

    @Override
    public String kind() {
        return what;
    }

    @Override
    public AuditObject object() {
        return person.map(id -> AuditObject.of("person", id.value()))
                .orElseGet(() -> new AuditObject("person", "unknown"));
    }

    @Override
    public Map<String, Object> details() {
        return waitSeconds > 0 ? Map.of("waitSeconds", waitSeconds) : Map.of();
    }

    @Override
    public Optional<Actor> actor() {
        return Optional.of(by);
    }
}
