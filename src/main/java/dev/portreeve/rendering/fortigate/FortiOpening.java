package dev.portreeve.rendering.fortigate;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.HostSet;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.SuffixMatching;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rules.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The way in which a rule is said. Lowering writes by it and the report judges by it.
///
/// A policy compares addresses. Where the rule has networks they are opened; they are there at once and complete. Names
/// stand for the addresses that DNS gives them, now and later, and are used where there is nothing else.
///
/// @param families of the clients, and so of the addresses that they can reach at all
record FortiOpening(Rule rule, Set<Prefix.Family> families) {

    static FortiOpening of(Rule rule, Scope scope) {
        List<Prefix> clients = scope.sources().networks();
        boolean anywhere = rule.direction() == Direction.PEER || clients.isEmpty();
        return new FortiOpening(
                rule,
                anywhere
                        ? EnumSet.allOf(Prefix.Family.class)
                        : clients.stream().map(Prefix::family).collect(Collectors.toUnmodifiableSet()));
    }

    /// Whether a packet to the network can come from the clients: only when both are of one family.
    boolean reaches(Prefix network) {
        return families.contains(network.family());
    }

    /// Whether the rule's networks are opened.
    boolean byNetwork() {
        return rule.networks().stream().anyMatch(this::reaches);
    }

    /// Whether the addresses of the rule's names are opened.
    boolean byName() {
        return !byNetwork() && !rule.hosts().isEmpty();
    }

    /// Whether anything is opened.
    boolean opensAnything() {
        return byNetwork() || byName();
    }

    /// All names, and the wildcards that no other covers: what a wildcard stands for is not known before somebody asks,
    /// so that a name below it is said all the same.
    List<HostPattern> hosts() {
        HostSet wildcards = HostSet.of(rule.wildcards().toList(), SuffixMatching.STRICT);
        return Stream.<HostPattern>concat(rule.names(), wildcards.patterns().stream())
                .toList();
    }

    /// Whether clients must reach it before they sign in. The setting is one of the whole policy.
    boolean portalExempt() {
        return rule.requirements().stream()
                .anyMatch(requirement -> requirement.kind() == RequirementKind.NO_PROXY_AUTHENTICATION);
    }
}
