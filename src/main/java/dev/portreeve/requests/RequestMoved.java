package dev.portreeve.requests;

import dev.portreeve.audit.AuditObject;
import dev.portreeve.audit.Auditable;
import dev.portreeve.canonical.Digest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A request moved from one state to another. Published inside the transaction that moved it.
///
/// @param revision the revision after the move
/// @param digest   what decisions bind to after the move
public record RequestMoved(
        RequestId request,
        RequestNumber number,
        RequestEvent event,
        RequestState from,
        RequestState to,
        int revision,
        Optional<Digest> digest)
        implements Auditable {

    @Override
    public String kind() {
        return "requests." + event.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public AuditObject object() {
        return new AuditObject("request", number.toString());
    }

    @Override
    public Map<String, Object> details() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("from", from.word());
        details.put("to", to.word());
        details.put("revision", revision);
        digest.ifPresent(value -> details.put("digest", value.hex()));
        return details;
    }
}
