package dev.portreeve.approvals;

import dev.portreeve.audit.AuditObject;
import dev.portreeve.audit.AuditOutcome;
import dev.portreeve.audit.Auditable;
import dev.portreeve.canonical.Digest;
import dev.portreeve.requests.RequestNumber;
import java.util.Map;

/// A decision was made. Published inside the transaction that stores it.
public record DecisionMade(RequestNumber request, int revision, Digest digest, DecisionVerdict verdict, String comment)
        implements Auditable {

    @Override
    public String kind() {
        return "approvals.decided";
    }

    @Override
    public AuditObject object() {
        return new AuditObject("request", request.toString());
    }

    @Override
    public AuditOutcome outcome() {
        return AuditOutcome.DONE;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("verdict", verdict.word(), "revision", revision, "digest", digest.hex());
    }

    @Override
    public Map<String, String> texts() {
        return comment.isBlank() ? Map.of() : Map.of("comment", comment);
    }
}
