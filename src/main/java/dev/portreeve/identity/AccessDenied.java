package dev.portreeve.identity;

import dev.portreeve.audit.AuditObject;
import dev.portreeve.audit.AuditOutcome;
import dev.portreeve.audit.Auditable;
import java.util.Optional;

/// A person who is signed in tried what their roles do not allow.
///
/// @param operation the service method (`People.disable`), or the method and path of a request
record AccessDenied(String operation) implements Auditable {

    private static final int MAX = 200;

    @Override
    public String kind() {
        return "identity.access-denied";
    }

    @Override
    public AuditObject object() {
        return new AuditObject("operation", operation.length() <= MAX ? operation : operation.substring(0, MAX));
    }

    @Override
    public AuditOutcome outcome() {
        return AuditOutcome.DENIED;
    }

    @Override
    public Optional<String> reason() {
        return Optional.of("identity.access-denied");
    }
}
