package dev.portreeve.requests;

import dev.portreeve.addressing.AddressSet;
import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.HostSet;
import dev.portreeve.addressing.PortSet;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.addressing.SuffixMatching;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What rules open, by what it means and not by how it is written: destinations, each over the ports of its rule.
final class OpenSpace {

    private final List<Part> parts;

    private OpenSpace(List<Part> parts) {
        this.parts = parts;
    }

    /// Destinations that are open over the same ports by rules of one name.
    private record Part(String rule, PortSet ports, List<HostPattern> hosts, List<Prefix> networks) {}

    private record Key(String rule, PortSet ports) {}

    /// Names and addresses.
    record Destinations(HostSet hosts, AddressSet networks) {

        /// What is here and not there, hosts first.
        List<RuleChange.Line> minus(Destinations other, boolean opens) {
            List<RuleChange.Line> lines = new ArrayList<>();
            hosts.minus(other.hosts)
                    .forEach(part -> lines.add(new RuleChange.Line(
                            opens,
                            part.pattern().toString(),
                            part.except().stream().map(HostPattern::toString).toList())));
            networks.minus(other.networks)
                    .prefixes()
                    .forEach(network -> lines.add(new RuleChange.Line(opens, network.toString(), List.of())));
            return lines;
        }

        /// How many of the rule's own hosts and networks are here as a whole.
        int covered(OpenRule rule) {
            long names = rule.hosts().stream()
                    .filter(host -> hosts.covers(HostPattern.parse(host)))
                    .count();
            long addresses = rule.networks().stream()
                    .filter(network -> networks.contains(Prefix.parse(network)))
                    .count();
            return (int) (names + addresses);
        }
    }

    static OpenSpace of(Collection<OpenRule> rules) {
        Map<Key, List<OpenRule>> alike = new HashMap<>();
        rules.forEach(rule -> alike.computeIfAbsent(new Key(rule.id(), ports(rule.services())), _ -> new ArrayList<>())
                .add(rule));
        List<Part> parts = new ArrayList<>();
        alike.forEach((key, same) -> parts.add(new Part(
                key.rule(),
                key.ports(),
                same.stream()
                        .flatMap(rule -> rule.hosts().stream())
                        .distinct()
                        .map(HostPattern::parse)
                        .toList(),
                same.stream()
                        .flatMap(rule -> rule.networks().stream())
                        .distinct()
                        .map(Prefix::parse)
                        .toList())));
        return new OpenSpace(parts);
    }

    static PortSet ports(Collection<String> services) {
        return PortSet.of(services.stream()
                .map(Service::tryParse)
                .flatMap(Optional::stream)
                .toList());
    }

    /// What the rule of that name opens.
    Destinations of(String rule) {
        return destinations(part -> part.rule().equals(rule));
    }

    /// What is open over all of these ports, by whatever rule, and what the rule of that name opens over any.
    Destinations over(PortSet ports, String rule) {
        return destinations(part -> part.rule().equals(rule) || part.ports().contains(ports));
    }

    /// What is open over all of these ports.
    Destinations over(PortSet ports) {
        return destinations(part -> part.ports().contains(ports));
    }

    private Destinations destinations(Predicate<Part> wanted) {
        List<HostPattern> hosts = new ArrayList<>();
        List<Prefix> networks = new ArrayList<>();
        parts.stream().filter(wanted).forEach(part -> {
            hosts.addAll(part.hosts());
            networks.addAll(part.networks());
        });
        return new Destinations(HostSet.of(hosts, SuffixMatching.STRICT), AddressSet.of(networks));
    }
}
