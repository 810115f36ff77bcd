package dev.portreeve.requests;

import dev.portreeve.canonical.CanonicalJson;
import dev.portreeve.canonical.CanonicalJsonException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Findings as canonical JSON, the way they are stored beside a computed result.
final class RequestFindingJson {

    private static final int LARGEST = 1 << 20;

    private RequestFindingJson() {}

    static String write(List<RequestFinding> findings) {
        return CanonicalJson.text(findings.stream()
                .map(finding -> Map.of(
                        "code", finding.code(),
                        "severity", finding.severity().word(),
                        "subject", finding.subject(),
                        "parameters", finding.parameters()))
                .toList());
    }

    /// @throws IllegalStateException when the text is not what [#write(List)] made
    static List<RequestFinding> read(String text) {
        try {
            Object value = CanonicalJson.read(text.getBytes(StandardCharsets.UTF_8), LARGEST);
            return ((List<?>) Objects.requireNonNull(value))
                    .stream()
                            .map(item -> finding((Map<?, ?>) Objects.requireNonNull(item)))
                            .toList();
        } catch (CanonicalJsonException e) {
            throw new IllegalStateException("stored findings are not canonical JSON", e);
        }
    }

    private static RequestFinding finding(Map<?, ?> members) {
        String severity = (String) Objects.requireNonNull(members.get("severity"));
        return new RequestFinding(
                (String) Objects.requireNonNull(members.get("code")),
                RequestFinding.Severity.valueOf(severity.toUpperCase(java.util.Locale.ROOT)),
                (String) Objects.requireNonNull(members.get("subject")),
                ((List<?>) Objects.requireNonNull(members.get("parameters")))
                        .stream().map(Object::toString).toList());
    }
}
