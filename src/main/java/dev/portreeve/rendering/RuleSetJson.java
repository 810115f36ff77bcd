package dev.portreeve.rendering;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.canonical.CanonicalJson;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleFinding;
import dev.portreeve.rules.RuleOrigin;
import dev.portreeve.rules.RuleSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Rules as canonical JSON. Places in documents are apart, in [#provenance(RuleSet)], so that a revision that opens the
/// same gives the same bytes.
public final class RuleSetJson {

    private RuleSetJson() {}

    /// The canonical bytes of [#members(RuleSet)].
    public static byte[] bytes(RuleSet rules) {
        return CanonicalJson.bytes(members(rules));
    }

    /// What is asked, the rules and the findings.
    public static Map<String, Object> members(RuleSet rules) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("format", "portreeve-rules/1");
        members.put("chosen", texts(rules.question().chosen()));
        members.put("features", texts(rules.features()));
        members.put("scaleUnit", rules.question().scaleUnit().code());
        members.put("region", rules.question().region().code());
        members.put("peers", texts(rules.question().peers()));
        members.put("rules", rules.rules().stream().map(RuleSetJson::rule).toList());
        members.put("findings", findings(rules));
        return members;
    }

    /// The findings, as they stand in the rules and in the verdicts.
    static List<Map<String, Object>> findings(RuleSet rules) {
        return rules.findings().stream().map(RuleSetJson::finding).toList();
    }

    private static Map<String, Object> rule(Rule rule) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", rule.id().text());
        members.put("section", rule.section().slug());
        rule.set().ifPresent(set -> members.put("set", set.value()));
        members.put("features", texts(rule.features()));
        members.put("direction", rule.direction().word());
        members.put("names", rule.names().map(HostPattern.Name::toString).toList());
        members.put(
                "wildcards",
                rule.wildcards().map(HostPattern.Wildcard::toString).toList());
        members.put("networks", texts(rule.networks()));
        members.put("alternatives", rule.hasAlternatives());
        members.put("services", texts(rule.services()));
        members.put(
                "requirements",
                rule.requirements().stream()
                        .map(requirement -> Map.<String, Object>of(
                                "kind", requirement.kind().slug(), "hosts", texts(requirement.hosts())))
                        .toList());
        members.put(
                "entries",
                rule.origins().stream()
                        .map(RuleOrigin::entry)
                        .distinct()
                        .sorted()
                        .toList());
        return members;
    }

    private static Map<String, Object> finding(RuleFinding finding) {
        return Map.of(
                "code", finding.code(),
                "kind", finding.kind().word(),
                "feature", finding.feature().word(),
                "subject", finding.subject(),
                "parameters", finding.parameters());
    }

    /// The document and, for each rule, the entries it comes from with their lines.
    public static Map<String, Object> provenance(RuleSet rules) {
        Map<String, Object> origins = new LinkedHashMap<>();
        for (Rule rule : rules.rules()) {
            origins.put(
                    rule.id().text(),
                    rule.origins().stream()
                            .map(origin -> Map.<String, Object>of(
                                    "entry", origin.entry(),
                                    "document", origin.place().document(),
                                    "language", origin.place().language(),
                                    "line", origin.place().line()))
                            .toList());
        }
        return Map.of("document", rules.source().sha256(), "rules", origins);
    }

    private static List<String> texts(Collection<?> values) {
        return values.stream().map(Object::toString).toList();
    }
}
