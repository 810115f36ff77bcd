package dev.portreeve.rules;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.catalog.model.Direction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What takes one rule set to another: rules to add, then rules of the old set to take away. Nothing that both open is
/// closed in between.
///
/// A rule that only gains destinations is left alone, and what it gains is added. A rule that loses something, or whose
/// services or requirements change, is taken away as a whole and added as a whole: its destinations may be two ways to
/// say the same, which cannot be parted.
///
/// @param added   in the order of the new set
/// @param removed names of rules of the old set, sorted
public record RuleSetChange(List<Rule> added, Set<RuleId> removed) {

    /// Copies the collections.
    public RuleSetChange {
        added = List.copyOf(added);
        removed = Collections.unmodifiableSet(new TreeSet<>(removed));
    }

    /// The least change, rule by rule.
    public static RuleSetChange between(RuleSet before, RuleSet after) {
        List<Rule> added = new ArrayList<>();
        Set<RuleId> removed = new TreeSet<>();
        before.rules().stream()
                .map(Rule::id)
                .filter(id -> after.rule(id).isEmpty())
                .forEach(removed::add);
        for (Rule rule : after.rules()) {
            Optional<Rule> old = before.rule(rule.id());
            if (old.isPresent() && opensTheSame(old.get(), rule)) {
                continue;
            }
            Optional<Rule> gain = old.flatMap(was -> gain(was, rule));
            added.add(gain.orElse(rule));
            if (old.isPresent() && gain.isEmpty()) {
                removed.add(rule.id());
            }
        }
        return new RuleSetChange(added, removed);
    }

    /// All of the one for all of the other.
    public static RuleSetChange whole(RuleSet before, RuleSet after) {
        return new RuleSetChange(
                after.rules(), Set.copyOf(before.rules().stream().map(Rule::id).toList()));
    }

    /// The new set with only what is added.
    public RuleSet added(RuleSet after) {
        return after.withRules(added);
    }

    /// The old set without what is taken away.
    public RuleSet kept(RuleSet before) {
        return before.withRules(before.rules().stream()
                .filter(rule -> !removed.contains(rule.id()))
                .toList());
    }

    private static boolean opensTheSame(Rule old, Rule now) {
        return old.direction() == now.direction()
                && old.hosts().equals(now.hosts())
                && old.networks().equals(now.networks())
                && old.services().equals(now.services())
                && old.requirements().equals(now.requirements());
    }

    /// What the rule has gained; empty when it has not only gained, or when hosts and networks stand for each other.
    private static Optional<Rule> gain(Rule old, Rule now) {
        boolean oneWay = (old.hosts().isEmpty() && now.hosts().isEmpty())
                || (old.networks().isEmpty() && now.networks().isEmpty());
        boolean grown = now.hosts().containsAll(old.hosts()) && now.networks().containsAll(old.networks());
        if (!oneWay
                || !grown
                || old.direction() != now.direction()
                || now.direction() == Direction.PEER
                || !old.services().equals(now.services())
                || !restricted(now.requirements(), old.hosts()).equals(old.requirements())) {
            return Optional.empty();
        }
        var hosts =
                now.hosts().stream().filter(host -> !old.hosts().contains(host)).toList();
        return Optional.of(new Rule(
                now.id(),
                now.section(),
                now.set(),
                now.features(),
                now.direction(),
                hosts,
                now.networks().stream()
                        .filter(network -> !old.networks().contains(network))
                        .toList(),
                now.services(),
                restricted(now.requirements(), hosts),
                now.origins()));
    }

    private static List<RuleRequirement> restricted(List<RuleRequirement> requirements, List<HostPattern> hosts) {
        List<RuleRequirement> restricted = new ArrayList<>();
        for (RuleRequirement requirement : requirements) {
            var concerned = requirement.hosts().stream().filter(hosts::contains).toList();
            if (!concerned.isEmpty()) {
                restricted.add(new RuleRequirement(requirement.kind(), concerned));
            }
        }
        return restricted;
    }
}
