package dev.portreeve.requests;

import dev.portreeve.audit.AuditObject;
import dev.portreeve.audit.Auditable;
import dev.portreeve.catalog.RevisionNumber;
import java.util.Map;

/// A draft was begun that amends a request in force, because of a catalog revision.
public record AmendmentBegun(RequestNumber draft, RequestNumber amends, RevisionNumber revision) implements Auditable {

    @Override
    public String kind() {
        return "requests.amendment-begun";
    }

    @Override
    public AuditObject object() {
        return new AuditObject("request", draft.toString());
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("amends", amends.toString(), "catalogRevision", revision.value());
    }
}
