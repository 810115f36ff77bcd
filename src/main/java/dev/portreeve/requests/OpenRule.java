package dev.portreeve.requests;

import dev.portreeve.rules.Rule;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A rule as it was issued, in the words of its `rules.json`: what is open by it.
///
/// @param set      the number of the endpoint set, empty for groups and scale unit rows
/// @param hosts    names and wildcards
/// @param networks CIDR
/// @param services `tcp/443`
public record OpenRule(
        String id,
        String section,
        Optional<Integer> set,
        SortedSet<String> hosts,
        SortedSet<String> networks,
        SortedSet<String> services) {

    /// The rule as it would be issued.
    public static OpenRule of(Rule rule) {
        return new OpenRule(
                rule.id().text(),
                rule.section().slug(),
                rule.set().map(set -> set.value()),
                texts(rule.hosts()),
                texts(rule.networks()),
                texts(rule.services()));
    }

    private static SortedSet<String> texts(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }
}
