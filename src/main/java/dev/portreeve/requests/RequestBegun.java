package dev.portreeve.requests;

import dev.portreeve.audit.AuditObject;
import dev.portreeve.audit.Auditable;

/// A draft was begun.
public record RequestBegun(RequestId request, RequestNumber number) implements Auditable {

    @Override
    public String kind() {
        return "requests.begun";
    }

    @Override
    public AuditObject object() {
        return new AuditObject("request", number.toString());
    }
}
