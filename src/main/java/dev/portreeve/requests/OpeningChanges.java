package dev.portreeve.requests;

import dev.portreeve.addressing.PortSet;
import dev.portreeve.addressing.Service;
import dev.portreeve.requests.OpenState.OpenPackage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What issuing a proposal would open and close, against the packages in force: everything of it that no package has
/// open
/// opens; everything of the package it supersedes that neither it nor another package has closes. Compared is what the
/// texts mean: a name under a wildcard, a network inside another one, and an entry that moved to another rule with the
/// same ports are open already. Pure.
public final class OpeningChanges {

    private final List<OpenRule> proposed;
    private final List<OpenRule> superseded;
    private final List<OpenRule> others;
    private final OpenSpace before;
    private final OpenSpace after;

    private OpeningChanges(List<OpenRule> proposed, List<OpenRule> superseded, List<OpenRule> others) {
        this.proposed = proposed;
        this.superseded = superseded;
        this.others = others;
        this.before = OpenSpace.of(both(superseded, others));
        this.after = OpenSpace.of(both(proposed, others));
    }

    /// The changes, rule by rule, in the order of the proposal; rules that go come last.
    public static List<RuleChange> between(List<OpenPackage> open, EnforcementPlace place, List<OpenRule> proposed) {
        return new OpeningChanges(
                        proposed,
                        rules(open.stream().filter(issued -> issued.place().equals(place))),
                        rules(open.stream().filter(issued -> !issued.place().equals(place))))
                .changes();
    }

    /// The changes from some rules to others, with nothing open beside them.
    public static List<RuleChange> between(List<OpenRule> before, List<OpenRule> after) {
        return new OpeningChanges(after, before, List.of()).changes();
    }

    private static List<OpenRule> rules(java.util.stream.Stream<OpenPackage> packages) {
        return packages.flatMap(issued -> issued.rules().stream()).toList();
    }

    private List<RuleChange> changes() {
        SortedMap<String, OpenRule> old = byId(superseded);
        SortedMap<String, OpenRule> elsewhere = byId(others);
        OpenSpace replaced = OpenSpace.of(superseded);
        List<RuleChange> changes = new ArrayList<>();
        for (OpenRule rule : proposed) {
            Optional<OpenRule> was = Optional.ofNullable(old.remove(rule.id()));
            changes.add(change(
                    rule, Optional.of(rule), was.or(() -> Optional.ofNullable(elsewhere.get(rule.id()))), replaced));
        }
        old.forEach((id, rule) -> changes.add(change(rule, Optional.empty(), Optional.of(rule), replaced)));
        return changes;
    }

    private RuleChange change(OpenRule named, Optional<OpenRule> wanted, Optional<OpenRule> known, OpenSpace replaced) {
        List<RuleChange.Line> lines = new ArrayList<>();
        int kept = 0;
        if (wanted.isPresent()) {
            OpenSpace.Destinations open = before.over(OpenSpace.ports(named.services()), named.id());
            lines.addAll(OpenSpace.of(List.of(named)).of(named.id()).minus(open, true));
            kept = open.covered(named);
        }
        PortSet ports = OpenSpace.ports(known.map(OpenRule::services).orElseGet(TreeSet::new));
        lines.addAll(replaced.of(named.id()).minus(after.over(ports, named.id()), false));
        lines.sort(java.util.Comparator.comparing(RuleChange.Line::isNetwork));
        return new RuleChange(
                named.id(),
                named.section(),
                named.set(),
                lines,
                wanted.map(rule -> services(rule.services())).orElse(List.of()),
                known.map(rule -> services(rule.services())).orElse(List.of()),
                kept);
    }

    private static List<String> services(Collection<String> services) {
        return OpenSpace.ports(services).services().stream()
                .map(Service::toString)
                .toList();
    }

    private static SortedMap<String, OpenRule> byId(List<OpenRule> rules) {
        Map<String, OpenRule> named = new TreeMap<>();
        rules.forEach(rule -> named.merge(rule.id(), rule, OpeningChanges::union));
        return new TreeMap<>(named);
    }

    private static OpenRule union(OpenRule one, OpenRule other) {
        return new OpenRule(
                one.id(),
                one.section(),
                one.set(),
                united(one.hosts(), other.hosts()),
                united(one.networks(), other.networks()),
                united(one.services(), other.services()));
    }

    private static SortedSet<String> united(Collection<String> one, Collection<String> other) {
        TreeSet<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    private static List<OpenRule> both(List<OpenRule> some, List<OpenRule> more) {
        List<OpenRule> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
