package dev.portreeve.identity;

import dev.portreeve.audit.AuditOutcome;

/// A person who is signed in entered a wrong current password.
public record PasswordChangeFailed(PersonId person) implements PersonEvent {

    @Override
    public String kind() {
        return "identity.password-changed";
    }

    @Override
    public AuditOutcome outcome() {
        return AuditOutcome.FAILED;
    }
}
