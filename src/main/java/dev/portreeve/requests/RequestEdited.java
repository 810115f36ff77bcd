package dev.portreeve.requests;

import dev.portreeve.audit.AuditObject;
import dev.portreeve.audit.Auditable;
import java.util.Map;

/// Somebody wrote to a draft who had not written to it before. Further savings of the same person are the same edit.
public record RequestEdited(RequestId request, RequestNumber number, int revision) implements Auditable {

    @Override
    public String kind() {
        return "requests.edited";
    }

    @Override
    public AuditObject object() {
        return new AuditObject("request", number.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("revision", revision);
    }
}
