package dev.portreeve.approvals;

import dev.portreeve.audit.AuditObject;
import dev.portreeve.audit.Auditable;
import dev.portreeve.requests.RequestNumber;
import java.util.Map;

/// Somebody commented on a request.
public record RemarkMade(RequestNumber request, int revision, String body) implements Auditable {

    @Override
    public String kind() {
        return "approvals.commented";
    }

    @Override
    public AuditObject object() {
        return new AuditObject("request", request.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("revision", revision);
    }

    @Override
    public Map<String, String> texts() {
        return Map.of("comment", body);
    }
}
