package dev.portreeve.requests;

import dev.portreeve.canonical.CanonicalJson;
import dev.portreeve.canonical.CanonicalJsonException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Details of an impact as canonical JSON, the way they are stored.
final class ImpactDetailsJson {

    private static final int LARGEST = 16 << 20;

    private ImpactDetailsJson() {}

    static String write(ImpactDetails details) {
        return CanonicalJson.text(Map.of(
                "changes",
                        details.changes().stream()
                                .map(ImpactDetailsJson::change)
                                .toList(),
                "obstacles",
                        details.obstacles().stream().map(ImpactObstacle::words).toList(),
                "identical", details.identical()));
    }

    private static Map<String, Object> change(RuleChange change) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("rule", change.rule());
        members.put("section", change.section());
        change.set().ifPresent(set -> members.put("set", set));
        members.put(
                "lines",
                change.lines().stream()
                        .map(line -> Map.<String, Object>of(
                                "opens", line.opens(), "value", line.value(), "except", line.except()))
                        .toList());
        members.put("services", change.services());
        members.put("servicesBefore", change.servicesBefore());
        members.put("kept", change.kept());
        return members;
    }

    /// @throws IllegalStateException when the text is not what [#write(ImpactDetails)] made
    static ImpactDetails read(String text) {
        try {
            Map<?, ?> members = (Map<?, ?>)
                    Objects.requireNonNull(CanonicalJson.read(text.getBytes(StandardCharsets.UTF_8), LARGEST));
            return new ImpactDetails(
                    list(members, "changes").stream()
                            .map(each -> change((Map<?, ?>) each))
                            .toList(),
                    list(members, "obstacles").stream()
                            .map(each -> ImpactObstacle.of(texts((List<?>) each)))
                            .toList(),
                    Boolean.TRUE.equals(members.get("identical")));
        } catch (CanonicalJsonException e) {
            throw new IllegalStateException("stored details are not canonical JSON", e);
        }
    }

    private static RuleChange change(Map<?, ?> members) {
        return new RuleChange(
                text(members, "rule"),
                text(members, "section"),
                Optional.ofNullable(members.get("set")).map(set -> Math.toIntExact((Long) set)),
                list(members, "lines").stream()
                        .map(each -> line((Map<?, ?>) each))
                        .toList(),
                texts(list(members, "services")),
                texts(list(members, "servicesBefore")),
                Math.toIntExact((Long) Objects.requireNonNull(members.get("kept"))));
    }

    private static RuleChange.Line line(Map<?, ?> members) {
        return new RuleChange.Line(
                Boolean.TRUE.equals(members.get("opens")), text(members, "value"), texts(list(members, "except")));
    }

    private static String text(Map<?, ?> members, String name) {
        return Objects.toString(members.get(name), "");
    }

    private static List<?> list(Map<?, ?> members, String name) {
        return members.get(name) instanceof List<?> values ? values : List.of();
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Objects::toString).toList();
    }
}
