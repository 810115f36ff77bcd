package dev.portreeve.catalog;

import dev.portreeve.audit.AuditObject;
import dev.portreeve.audit.AuditOutcome;
import dev.portreeve.audit.Auditable;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.source.Reading;
import java.util.Map;
import java.util.Optional;

/// A source was asked in vain; the last good answer stays.
///
/// @param failures in a row, this one included
public record CheckFailed(Instance instance, Reading.Refused why, int failures) implements Auditable {

    @Override
    public String kind() {
        return "catalog.check-failed";
    }

    @Override
    public AuditObject object() {
        return new AuditObject("web-service", instance.code());
    }

    @Override
    public AuditOutcome outcome() {
        return AuditOutcome.FAILED;
    }

    @Override
    public Optional<String> reason() {
        return Optional.of(why.code());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("line", why.line(), "detail", why.detail(), "failures", failures);
    }
}
