package dev.portreeve.approvals;

import dev.portreeve.audit.AuditObject;
import dev.portreeve.audit.AuditOutcome;
import dev.portreeve.audit.Auditable;
import dev.portreeve.requests.RequestId;
import java.util.Map;
import java.util.Optional;

/// Somebody tried to decide and was refused.
public record DecisionRefused(RequestId request, DecisionVerdict verdict, ApprovalRefusal refusal)
        implements Auditable {

    @Override
    public String kind() {
        return "approvals.refused";
    }

    @Override
    public AuditObject object() {
        return AuditObject.of("request", request.value());
    }

    @Override
    public AuditOutcome outcome() {
        return AuditOutcome.REFUSED;
    }

    @Override
    public Optional<String> reason() {
        return Optional.of(refusal.code());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("verdict", verdict.word());
    }
}
