package dev.portreeve.catalog;

import dev.portreeve.audit.AuditObject;
import dev.portreeve.audit.AuditOutcome;
import dev.portreeve.audit.Auditable;
import java.util.Map;
import java.util.Optional;

/// A steward tried to decide on a value in a way that nobody may.
///
/// @param finding the code of the finding
/// @param subject the entry it is about
/// @param code    the refusal's
public record RulingRefused(String finding, String subject, String code) implements Auditable {

    @Override
    public String kind() {
        return "catalog.ruling-refused";
    }

    @Override
    public AuditObject object() {
        return new AuditObject("finding", finding);
    }

    @Override
    public AuditOutcome outcome() {
        return AuditOutcome.REFUSED;
    }

    @Override
    public Optional<String> reason() {
        return Optional.of(code);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("subject", subject);
    }
}
