package dev.portreeve.catalog;

import dev.portreeve.audit.AuditObject;
import dev.portreeve.audit.Auditable;
import java.util.List;
import java.util.Map;

/// A steward published a revision that departs from the one before further than the limits, and said why.
///
/// @param items   the keys of what was confirmed, sorted
/// @param because the steward's reason
public record DriftConfirmed(RevisionNumber number, List<String> items, String because) implements Auditable {

    /// Copies the list.
    public DriftConfirmed {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return "catalog.drift-confirmed";
    }

    @Override
    public AuditObject object() {
        return new AuditObject("revision", number.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("items", items);
    }

    @Override
    public Map<String, String> texts() {
        return Map.of("reason", because);
    }
}
