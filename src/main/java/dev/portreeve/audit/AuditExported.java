package dev.portreeve.audit;

import java.util.Map;

/// Somebody took a copy of a part of the log.
///
/// @param events how many events the copy has
public record AuditExported(int events) implements Auditable {

    @Override
    public String kind() {
        return "audit.exported";
    }

    @Override
    public AuditObject object() {
        return new AuditObject("audit-log", "csv");
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("events", events);
    }
}
