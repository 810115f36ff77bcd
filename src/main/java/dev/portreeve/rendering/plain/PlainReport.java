package dev.portreeve.rendering.plain;

import dev.portreeve.rendering.Entry;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.Verdict;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says of every thing asked for that it stands in the lists.
final class PlainReport {

    private static final String REASON = "listed";

    private PlainReport() {}

    static List<Verdict> of(RuleSet rules, Scope scope) {
        List<Verdict> report = new ArrayList<>();
        scope.sources().networks().forEach(network -> report.add(ofScope(Entry.sourceNetwork(network))));
        scope.sources().zones().forEach(zone -> report.add(ofScope(Entry.sourceZone(zone))));
        rules.rules().forEach(rule -> add(rule, report));
        return report;
    }

    private static Verdict ofScope(Entry entry) {
        return Verdict.ofScope(entry, Verdict.Kind.EXACT, REASON, Optional.empty());
    }

    private static void add(Rule rule, List<Verdict> report) {
        Entry.of(rule).forEach(entry -> report.add(Verdict.exact(rule.id(), entry, REASON)));
    }
}
