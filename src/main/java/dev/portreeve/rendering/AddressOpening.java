package dev.portreeve.rendering;

import dev.portreeve.addressing.AddressSet;
import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.rules.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The way in which a firewall that compares addresses, and resolves plain names at most, says a rule. Lowering writes
/// by it and [AddressReport] judges by it.
///
/// Where the rule has networks that the clients can reach, all of these are opened. Names stand in where there are
/// none; wildcards never.
///
/// @param families of the clients, and so of the addresses that they can reach at all
/// @param names    the plain names that the target can resolve
public record AddressOpening(Rule rule, Set<Prefix.Family> families, List<HostPattern.Name> names) {

    /// Copies the names.
    public AddressOpening {
        names = List.copyOf(names);
    }

    /// The way for a rule in a scope.
    ///
    /// @param resolvable whether the target takes the name
    public static AddressOpening of(Rule rule, Scope scope, Predicate<HostPattern.Name> resolvable) {
        List<Prefix> clients = scope.sources().networks();
        boolean anywhere = rule.direction() == Direction.PEER || clients.isEmpty();
        return new AddressOpening(
                rule,
                anywhere
                        ? EnumSet.allOf(Prefix.Family.class)
                        : clients.stream().map(Prefix::family).collect(Collectors.toUnmodifiableSet()),
                rule.names().filter(resolvable).toList());
    }

    /// Whether a packet to the network can come from the clients: only when both are of one family.
    public boolean reaches(Prefix network) {
        return families.contains(network.family());
    }

    /// Whether the rule's networks are opened.
    public boolean byNetwork() {
        return rule.networks().stream().anyMatch(this::reaches);
    }

    /// Whether the addresses of the rule's names are opened.
    public boolean byName() {
        return !byNetwork() && !names.isEmpty();
    }

    /// Whether anything is opened.
    public boolean opensAnything() {
        return byNetwork() || byName();
    }

    /// The least networks that are opened; none when names are.
    public List<Prefix> destinations() {
        return AddressSet.of(rule.networks().stream().filter(this::reaches).toList())
                .prefixes();
    }

    /// The least networks of the clients; none when they may be anywhere.
    public List<Prefix> clients(Scope scope) {
        return rule.direction() == Direction.PEER
                ? destinations()
                : AddressSet.of(scope.sources().networks()).prefixes();
    }
}
