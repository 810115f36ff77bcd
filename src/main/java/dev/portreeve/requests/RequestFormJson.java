package dev.portreeve.requests;

import dev.portreeve.canonical.CanonicalJson;
import dev.portreeve.canonical.CanonicalJsonException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A form as canonical JSON, the way a revision is stored. A member that an older portal did not know is empty.
final class RequestFormJson {

    private static final int LARGEST = 400_000;

    private RequestFormJson() {}

    static String write(RequestForm form) {
        return CanonicalJson.text(Map.ofEntries(
                Map.entry("title", form.title()),
                Map.entry("tenant", form.tenant()),
                Map.entry("scaleUnit", form.scaleUnit()),
                Map.entry("features", form.features()),
                Map.entry("enforcementPoint", form.enforcementPoint()),
                Map.entry("targets", form.targets()),
                Map.entry("networks", form.networks()),
                Map.entry("zones", form.zones()),
                Map.entry("peers", form.peers()),
                Map.entry("expires", form.expires()),
                Map.entry("justification", form.justification()),
                Map.entry("ticket", form.ticket())));
    }

    /// @throws IllegalStateException when the text is not what [#write(RequestForm)] made
    static RequestForm read(String text) {
        try {
            if (!(CanonicalJson.read(text.getBytes(StandardCharsets.UTF_8), LARGEST) instanceof Map<?, ?> members)) {
                throw new IllegalStateException("stored form is no object");
            }
            return new RequestForm(
                    text(members, "title"),
                    text(members, "tenant"),
                    text(members, "scaleUnit"),
                    texts(members, "features"),
                    text(members, "enforcementPoint"),
                    texts(members, "targets"),
                    text(members, "networks"),
                    text(members, "zones"),
                    text(members, "peers"),
                    text(members, "expires"),
                    text(members, "justification"),
                    text(members, "ticket"));
        } catch (CanonicalJsonException e) {
            throw new IllegalStateException("stored form is not canonical JSON", e);
        }
    }

    private static String text(Map<?, ?> members, String name) {
        return members.get(name) instanceof String value ? value : "";
    }

    private static List<String> texts(Map<?, ?> members, String name) {
        return members.get(name) instanceof List<?> values
                ? values.stream().map(Objects::toString).toList()
                : List.of();
    }
}
