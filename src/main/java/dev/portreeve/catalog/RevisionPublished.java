package dev.portreeve.catalog;

import dev.portreeve.audit.AuditObject;
import dev.portreeve.audit.Auditable;
import dev.portreeve.canonical.Digest;
import java.util.Map;

/// A revision became the current one. Published inside the transaction that stores it.
public record RevisionPublished(RevisionNumber number, Digest document, Digest digest) implements Auditable {

    @Override
    public String kind() {
        return "catalog.revision-published";
    }

    @Override
    public AuditObject object() {
        return new AuditObject("revision", number.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("document", document.hex(), "digest", digest.hex());
    }
}
