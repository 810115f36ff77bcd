package dev.portreeve.catalog;

import dev.portreeve.audit.AuditObject;
import dev.portreeve.audit.Auditable;
import java.util.Map;

/// A snapshot of a source was kept.
public record SnapshotKept(SourceSnapshot snapshot) implements Auditable {

    @Override
    public String kind() {
        return "catalog.snapshot-kept";
    }

    @Override
    public AuditObject object() {
        return new AuditObject("snapshot", snapshot.id().toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "origin", snapshot.origin().word(),
                "address", snapshot.address(),
                "carrier", snapshot.document().carrier(),
                "instance", snapshot.document().instance().code(),
                "document", snapshot.document().sha256());
    }
}
