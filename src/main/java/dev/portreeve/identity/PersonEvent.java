package dev.portreeve.identity;

import dev.portreeve.audit.AuditObject;
import dev.portreeve.audit.Auditable;

/// Something happened to a person.
public sealed interface PersonEvent extends Auditable
        permits PersonCreated,
                PersonRenamed,
                RolesChanged,
                PersonDisabled,
                PersonEnabled,
                PasswordReset,
                PasswordChanged,
                PasswordChangeFailed {

    /// Whom it happened to.
    PersonId person();

    @Override
    default AuditObject object() {
        return AuditObject.of("person", person().value());
    }
}
