package dev.portreeve.rendering;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Service;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rules.Rule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Names and services to ask a firewall for: what is asked, its neighbours and its look-alikes.
final class Probes {

    private Probes() {}

    /// Each domain, names below it, its parent, look-alikes on either side.
    static Set<String> names(Case given) {
        return names(given.rules().rules());
    }

    /// Of these rules alone.
    static Set<String> names(List<Rule> rules) {
        Set<String> probes = new TreeSet<>();
        rules.stream()
                .flatMap(rule -> rule.hosts().stream())
                .map(HostPattern::domain)
                .forEach(domain -> Stream.of(
                                domain,
                                "a." + domain,
                                "b.a." + domain,
                                "evil" + domain,
                                domain + ".evil.example",
                                domain.substring(domain.indexOf('.') + 1))
                        .forEach(probes::add));
        return probes;
    }

    /// Both ends of each range of ports, on the transport asked for and on the other, and some that nobody asks for.
    static Set<Service> services(Case given) {
        return services(given.rules().rules());
    }

    /// Of these rules alone.
    static Set<Service> services(List<Rule> rules) {
        Set<Service> probes = new TreeSet<>(Set.of(Service.tcp(22), Service.udp(443), Service.tcp(8080)));
        rules.stream()
                .flatMap(rule -> rule.services().stream())
                .forEach(service -> Stream.of(service.first(), service.last())
                        .forEach(port -> probes.addAll(Set.of(Service.tcp(port), Service.udp(port)))));
        return probes;
    }

    /// Whether the pattern, in its strict meaning, stands for the name.
    static boolean matches(String pattern, String name) {
        return pattern.startsWith("*.") ? name.endsWith(pattern.substring(1)) : name.equals(pattern);
    }

    /// Whether one of the services carries the probe.
    static boolean carries(Iterable<Service> services, Service probe) {
        for (Service service : services) {
            if (service.transport() == probe.transport()
                    && service.first() <= probe.first()
                    && probe.last() <= service.last()) {
                return true;
            }
        }
        return false;
    }
}
