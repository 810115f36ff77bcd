package dev.portreeve.requests;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.canonical.Bytes;
import dev.portreeve.canonical.CanonicalJson;
import dev.portreeve.canonical.CanonicalJsonException;
import dev.portreeve.canonical.Digest;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.ScaleUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The rules of an `approved.json` as they were kept: what was asked, what it opens, and what the catalog lacked for
/// it.
///
/// @param digest of the canonical rules: the same in all requests that open the same by the same question
/// @param gaps   what was asked for and not opened, each as code, feature, subject and parameters
record KeptRules(
        Digest digest,
        List<FeatureId> chosen,
        ScaleUnit scaleUnit,
        List<Prefix> peers,
        List<OpenRule> rules,
        Set<List<String>> gaps) {

    private static final int LARGEST = 64 << 20;

    KeptRules {
        chosen = List.copyOf(chosen);
        peers = List.copyOf(peers);
        rules = List.copyOf(rules);
        gaps = Set.copyOf(gaps);
    }

    /// Reads the member `rules`.
    ///
    /// @throws IllegalStateException when the bytes are not what [ApprovedContent] made
    static KeptRules of(Bytes approved) {
        try {
            Map<?, ?> content = object(CanonicalJson.read(approved.array(), LARGEST));
            Map<?, ?> rules = object(content.get("rules"));
            return new KeptRules(
                    Digest.of(CanonicalJson.bytes(rules)),
                    texts(rules, "chosen").stream().map(FeatureId::new).toList(),
                    new ScaleUnit(text(rules, "scaleUnit")),
                    texts(rules, "peers").stream().map(Prefix::parse).toList(),
                    objects(rules, "rules").stream().map(KeptRules::rule).toList(),
                    gaps(rules));
        } catch (CanonicalJsonException e) {
            throw new IllegalStateException("what was kept is not canonical JSON", e);
        }
    }

    private static OpenRule rule(Map<?, ?> rule) {
        TreeSet<String> hosts = new TreeSet<>(texts(rule, "names"));
        hosts.addAll(texts(rule, "wildcards"));
        return new OpenRule(
                text(rule, "id"),
                text(rule, "section"),
                Optional.ofNullable(rule.get("set")).map(number -> Math.toIntExact((Long) number)),
                hosts,
                new TreeSet<>(texts(rule, "networks")),
                new TreeSet<>(texts(rule, "services")));
    }

    private static Set<List<String>> gaps(Map<?, ?> rules) {
        Set<List<String>> gaps = new HashSet<>();
        for (Map<?, ?> finding : objects(rules, "findings")) {
            if ("gap".equals(finding.get("kind"))) {
                gaps.add(new ImpactObstacle(
                                text(finding, "code"),
                                text(finding, "feature"),
                                text(finding, "subject"),
                                texts(finding, "parameters"))
                        .words());
            }
        }
        return gaps;
    }

    private static String text(Map<?, ?> members, String name) {
        return (String) Objects.requireNonNull(members.get(name), name);
    }

    private static List<String> texts(Map<?, ?> members, String name) {
        return members.get(name) instanceof List<?> values
                ? values.stream().map(Objects::toString).toList()
                : List.of();
    }

    private static List<Map<?, ?>> objects(Map<?, ?> members, String name) {
        return members.get(name) instanceof List<?> values
                ? values.stream().<Map<?, ?>>map(KeptRules::object).toList()
                : List.of();
    }

    private static Map<?, ?> object(@org.jspecify.annotations.Nullable Object value) {
        if (value instanceof Map<?, ?> members) {
            return members;
        }
        throw new IllegalStateException("what was kept has another form");
    }
}
