package dev.portreeve.catalog;

import dev.portreeve.audit.AuditObject;
import dev.portreeve.audit.Auditable;
import java.util.Map;

/// A service tag is no source of networks of a set any more.
public record TagDetached(TagAttachment attachment) implements Auditable {

    @Override
    public String kind() {
        return "catalog.tag-detached";
    }

    @Override
    public AuditObject object() {
        return new AuditObject("tag-attachment", attachment.id().toString());
    }

    @Override
    public Map<String, Object> details() {
        return TagAttached.details(attachment);
    }
}
