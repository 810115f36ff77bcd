package dev.portreeve.catalog;

import dev.portreeve.audit.AuditObject;
import dev.portreeve.audit.Auditable;
import dev.portreeve.catalog.ruling.DoubtfulValue;
import java.util.Map;

/// A steward decided on a value in quarantine, or took a decision back. Published inside the transaction that stores
/// it.
///
/// @param verdict    `accept`, `correct`, `reject` or `withdraw`
/// @param correction what stands in the value's place; empty when nothing does
/// @param because    the steward's reason
public record RulingMade(RulingNumber number, DoubtfulValue about, String verdict, String correction, String because)
        implements Auditable {

    @Override
    public String kind() {
        return "catalog.ruling-made";
    }

    @Override
    public AuditObject object() {
        return new AuditObject("ruling", number.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "verdict", verdict,
                "code", about.code(),
                "subject", about.subject(),
                "value", about.value(),
                "correction", correction);
    }

    @Override
    public Map<String, String> texts() {
        return Map.of("reason", because);
    }
}
