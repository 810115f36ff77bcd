package dev.portreeve.requests;

import dev.portreeve.requests.OpenState.OpenPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What issuing a proposal would open and close, against the packages in force: everything of it that no package has
/// open
/// opens; everything of the package it supersedes that neither it nor another package has closes. Pure.
public final class OpeningChanges {

    private final List<OpenRule> proposed;
    private final List<OpenPackage> superseded;
    private final List<OpenPackage> others;

    private OpeningChanges(List<OpenRule> proposed, List<OpenPackage> superseded, List<OpenPackage> others) {
        this.proposed = proposed;
        this.superseded = superseded;
        this.others = others;
    }

    /// The changes, rule by rule, in the order of the proposal; rules that go come last.
    public static List<RuleChange> between(List<OpenPackage> open, EnforcementPlace place, List<OpenRule> proposed) {
        List<OpenPackage> same =
                open.stream().filter(issued -> issued.place().equals(place)).toList();
        List<OpenPackage> others =
                open.stream().filter(issued -> !issued.place().equals(place)).toList();
        return new OpeningChanges(proposed, same, others).changes();
    }

    private List<RuleChange> changes() {
        SortedMap<String, OpenRule> before = byId(superseded);
        SortedMap<String, OpenRule> elsewhere = byId(others);
        List<RuleChange> changes = new ArrayList<>();
        for (OpenRule rule : proposed) {
            changes.add(change(
                    rule,
                    Optional.of(rule),
                    Optional.ofNullable(before.remove(rule.id())),
                    Optional.ofNullable(elsewhere.get(rule.id()))));
        }
        before.forEach((id, rule) ->
                changes.add(change(rule, Optional.empty(), Optional.of(rule), Optional.ofNullable(elsewhere.get(id)))));
        return changes;
    }

    private static RuleChange change(
            OpenRule named, Optional<OpenRule> after, Optional<OpenRule> before, Optional<OpenRule> elsewhere) {
        List<RuleChange.Line> lines = new ArrayList<>();
        int kept = 0;
        for (boolean hosts : new boolean[] {true, false}) {
            SortedSet<String> wanted = values(after, hosts);
            SortedSet<String> replaced = values(before, hosts);
            SortedSet<String> other = values(elsewhere, hosts);
            for (String value : wanted) {
                if (replaced.contains(value) || other.contains(value)) {
                    kept++;
                } else {
                    lines.add(new RuleChange.Line(true, value));
                }
            }
            replaced.stream()
                    .filter(value -> !wanted.contains(value) && !other.contains(value))
                    .forEach(value -> lines.add(new RuleChange.Line(false, value)));
        }
        Optional<OpenRule> known = before.isPresent() ? before : elsewhere;
        return new RuleChange(
                named.id(),
                named.section(),
                named.set(),
                lines,
                after.map(rule -> List.copyOf(rule.services())).orElse(List.of()),
                known.map(rule -> List.copyOf(rule.services())).orElse(List.of()),
                kept);
    }

    private static SortedSet<String> values(Optional<OpenRule> rule, boolean hosts) {
        return rule.map(some -> hosts ? some.hosts() : some.networks()).orElseGet(TreeSet::new);
    }

    private static SortedMap<String, OpenRule> byId(List<OpenPackage> packages) {
        Map<String, OpenRule> rules = new TreeMap<>();
        for (OpenPackage issued : packages) {
            issued.rules().forEach(rule -> rules.merge(rule.id(), rule, OpeningChanges::union));
        }
        return new TreeMap<>(rules);
    }

    private static OpenRule union(OpenRule one, OpenRule other) {
        return new OpenRule(
                one.id(),
                one.section(),
                one.set(),
                union(one.hosts(), other.hosts()),
                union(one.networks(), other.networks()),
                union(one.services(), other.services()));
    }

    private static SortedSet<String> union(SortedSet<String> one, SortedSet<String> other) {
        TreeSet<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }
}
