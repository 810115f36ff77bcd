package dev.portreeve.catalog;

import dev.portreeve.audit.AuditObject;
import dev.portreeve.audit.AuditOutcome;
import dev.portreeve.audit.Auditable;
import dev.portreeve.canonical.Digest;
import java.util.Map;
import java.util.Optional;

/// A document was not read or not published.
///
/// @param code   the refusal's
/// @param digest of the document
/// @param bytes  its length
public record ImportRefused(String code, Digest digest, int bytes) implements Auditable {

    @Override
    public String kind() {
        return "catalog.import-refused";
    }

    @Override
    public AuditObject object() {
        return new AuditObject("document", digest.hex());
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
        return Map.of("bytes", bytes);
    }
}
