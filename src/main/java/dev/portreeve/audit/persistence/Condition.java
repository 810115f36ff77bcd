package dev.portreeve.audit.persistence;

import dev.portreeve.audit.AuditFilter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A filter as SQL with named parameters.
record Condition(String sql, Map<String, Object> parameters) {

    static Condition of(AuditFilter filter) {
        List<String> parts = new ArrayList<>(List.of("true"));
        Map<String, Object> values = new HashMap<>();
        filter.actor().ifPresent(actor -> {
            parts.add("e.actor_id = :actor");
            values.put("actor", actor);
        });
        filter.kind().ifPresent(kind -> {
            boolean module = kind.endsWith(".");
            parts.add(module ? "starts_with(e.kind, :kind)" : "e.kind = :kind");
            values.put("kind", kind);
        });
        filter.objectType().ifPresent(type -> {
            parts.add("e.object_type = :objectType");
            values.put("objectType", type);
        });
        filter.objectId().ifPresent(id -> {
            parts.add("e.object_id = :objectId");
            values.put("objectId", id);
        });
        filter.outcome().ifPresent(outcome -> {
            parts.add("e.outcome = :outcome");
            values.put("outcome", outcome.code());
        });
        filter.from().ifPresent(from -> moment(">=", "from", from, parts, values));
        filter.to().ifPresent(to -> moment("<", "to", to, parts, values));
        filter.text().ifPresent(text -> {
            parts.add("position(lower(:text) IN lower(convert_from(e.leaf, 'UTF8'))) > 0");
            values.put("text", text);
        });
        return new Condition(String.join(" AND ", parts), values);
    }

    private static void moment(
            String operator, String name, Instant moment, List<String> parts, Map<String, Object> values) {
        parts.add("e.recorded_at " + operator + " :" + name);
        values.put(name, moment.atOffset(ZoneOffset.UTC));
    }
}
