package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Transport;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rules.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a packet filter opens by names that a resolver learns, compared with what is asked and declared.
final class BridgedNames {

    private BridgedNames() {}

    /// The sets that the lines of a rule accept on a transport, as the resolver's file calls them. Ports are compared
    /// elsewhere.
    interface Accepted {
        Collection<String> words(Rule rule, Transport transport);
    }

    /// Every name whose addresses are let through lies in the domain of a verdict, and the other way about, in each
    /// family of the clients and on each transport asked for.
    ///
    /// @param isSix whether a set is for IPv6
    static void check(Case given, Rendering rendering, DnsmasqFile bridge, Accepted accepted, Predicate<String> isSix) {
        Set<Prefix.Family> families = families(given);
        Set<String> names = Probes.names(given);
        for (Rule rule : given.rules().rules()) {
            List<String> domains = domains(rendering, rule);
            Set<String> declared = names.stream()
                    .filter(name ->
                            domains.stream().anyMatch(domain -> name.equals(domain) || name.endsWith("." + domain)))
                    .collect(Collectors.toCollection(TreeSet::new));
            for (Transport transport : Transport.values()) {
                boolean asked = rule.services().stream().anyMatch(service -> service.transport() == transport);
                Set<String> words = Set.copyOf(accepted.words(rule, transport));
                for (Prefix.Family family : Prefix.Family.values()) {
                    Set<String> opened = words.isEmpty()
                            ? Set.of()
                            : names.stream()
                                    .filter(name -> bridge.sets(name).stream()
                                            .filter(word -> isSix.test(word) == (family == Prefix.Family.IPV6))
                                            .anyMatch(words::contains))
                                    .collect(Collectors.toCollection(TreeSet::new));
                    assertThat(opened)
                            .as("%s, %s, %s of %s", rule.id(), transport, family, given)
                            .isEqualTo(asked && families.contains(family) ? declared : Set.of());
                }
            }
        }
    }

    private static List<String> domains(Rendering rendering, Rule rule) {
        return rule.hosts().stream()
                .map(host -> AddressFirewall.verdict(rendering, rule, Entry.host(host)))
                .filter(verdict -> verdict.kind() == Verdict.Kind.WIDER)
                .map(verdict -> verdict.parameters().getFirst())
                .distinct()
                .toList();
    }

    private static Set<Prefix.Family> families(Case given) {
        List<Prefix> clients = given.scope().sources().networks();
        return clients.isEmpty()
                ? Set.copyOf(Stream.of(Prefix.Family.values()).toList())
                : clients.stream().map(Prefix::family).collect(Collectors.toSet());
    }
}
