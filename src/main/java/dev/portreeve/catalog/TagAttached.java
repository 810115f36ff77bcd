package dev.portreeve.catalog;

import dev.portreeve.audit.AuditObject;
import dev.portreeve.audit.Auditable;
import java.util.Map;

/// A service tag became a source of networks of a set.
public record TagAttached(TagAttachment attachment) implements Auditable {

    @Override
    public String kind() {
        return "catalog.tag-attached";
    }

    @Override
    public AuditObject object() {
        return new AuditObject("tag-attachment", attachment.id().toString());
    }

    @Override
    public Map<String, Object> details() {
        return details(attachment);
    }

    static Map<String, Object> details(TagAttachment attachment) {
        return Map.of(
                "tag", attachment.tag(),
                "set", attachment.set().value(),
                "instance", attachment.instance().code());
    }
}
