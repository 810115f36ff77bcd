package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rules.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a firewall opens that compares addresses and resolves plain names, as a reader of its files found it, compared
/// with what is asked and declared.
final class AddressFirewall {

    private AddressFirewall() {}

    /// One rule that lets pass. No source is any source.
    ///
    /// @param zones    of the clients, together with `from`
    /// @param from     networks of the clients
    /// @param to       networks
    /// @param names    beside the networks
    /// @param services `tcp/443`, `udp/3478-3481`
    record Opened(
            String rule,
            List<String> zones,
            List<String> from,
            List<String> to,
            List<String> names,
            List<String> services) {

        private boolean carries(Service probe) {
            return Probes.carries(
                    services.stream()
                            .map(text -> Service.tryParse(text).orElseThrow())
                            .toList(),
                    probe);
        }
    }

    /// What the target's rendering has to open, and nothing else.
    ///
    /// @param zones the zones that a rule has to be written with
    static void check(Case given, RenderingResult result, List<Opened> opened, Function<Rule, List<String>> zones) {
        if (result instanceof NotRendered failure) {
            assertThat(failure.report())
                    .as(given + " " + failure)
                    .filteredOn(verdict -> verdict.entry().kind() == Entry.Kind.SERVICE)
                    .noneMatch(verdict -> verdict.kind() == Verdict.Kind.EXACT);
            return;
        }
        Rendering rendering = (Rendering) result;
        assertThat(opened.stream().map(Opened::rule).distinct())
                .as(given.toString())
                .containsExactlyElementsOf(given.rules().rules().stream()
                        .filter(rule -> isOpen(rendering, rule))
                        .map(rule -> rule.id().text())
                        .toList());
        for (Opened one : opened) {
            Rule rule = rule(given, one);
            List<Prefix> clients = rule.direction() == Direction.PEER
                    ? rule.networks()
                    : given.scope().sources().networks();
            assertThat(one.zones()).as(given.toString()).isEqualTo(zones.apply(rule));
            assertSame(given, one.from(), texts(clients));
            assertThat(one.from().isEmpty()).isEqualTo(clients.isEmpty());
            assertThat(one.to().isEmpty())
                    .as(given.toString())
                    .isNotEqualTo(one.names().isEmpty());
        }
        for (Rule rule : given.rules().rules()) {
            checkDestinations(given, rendering, rule, of(opened, rule));
        }
        checkNames(given, rendering, opened);
    }

    /// Taken together, for a target may have cut a rule into several.
    private static void checkDestinations(Case given, Rendering rendering, Rule rule, List<Opened> parts) {
        Set<String> services = new TreeSet<>(
                parts.stream().flatMap(part -> part.services().stream()).toList());
        assertThat(services)
                .as(given.toString())
                .isEqualTo(new TreeSet<>(rule.services().stream()
                        .filter(service ->
                                verdict(rendering, rule, Entry.service(service)).kind() == Verdict.Kind.EXACT)
                        .map(Service::toString)
                        .toList()));
        assertSame(
                given,
                parts.stream().flatMap(part -> part.to().stream()).toList(),
                texts(rule.networks().stream()
                        .filter(network -> isWritten(verdict(rendering, rule, Entry.network(network))))
                        .toList()));
        assertThat(new TreeSet<>(
                        parts.stream().flatMap(part -> part.names().stream()).toList()))
                .as(given.toString())
                .isEqualTo(new TreeSet<>(rule.names()
                        .filter(name -> verdict(rendering, rule, Entry.host(name))
                                .reason()
                                .equals("resolved-by-dns"))
                        .map(HostPattern::toString)
                        .toList()));
        for (Opened part : parts) {
            assertThat(new TreeSet<>(part.services())).isEqualTo(services);
        }
    }

    private static boolean isWritten(Verdict verdict) {
        return verdict.kind() == Verdict.Kind.EXACT && !verdict.reason().equals("names-used-instead");
    }

    private static void checkNames(Case given, Rendering rendering, List<Opened> opened) {
        Set<String> emitted = new TreeSet<>();
        Set<String> expected = new TreeSet<>();
        for (String name : Probes.names(given)) {
            for (Service probe : Probes.services(given)) {
                if (opened.stream()
                        .anyMatch(one -> one.carries(probe) && one.names().contains(name))) {
                    emitted.add(name + " " + probe);
                }
                if (given.rules().rules().stream().anyMatch(rule -> asks(rendering, rule, name, probe))) {
                    expected.add(name + " " + probe);
                }
            }
        }
        assertThat(emitted).as(given.toString()).isEqualTo(expected);
    }

    private static boolean asks(Rendering rendering, Rule rule, String name, Service probe) {
        return Probes.carries(rule.services(), probe)
                && rule.hosts().stream()
                        .filter(host -> Probes.matches(host.toString(), name))
                        .map(host -> verdict(rendering, rule, Entry.host(host)))
                        .anyMatch(
                                verdict -> isOpen(verdict) && !verdict.reason().equals("networks-used-instead"));
    }

    /// By its addresses a name is opened with its neighbours.
    static boolean isOpen(Verdict verdict) {
        return verdict.kind() == Verdict.Kind.EXACT || verdict.kind() == Verdict.Kind.WIDER;
    }

    private static boolean isOpen(Rendering rendering, Rule rule) {
        return rule.services().stream()
                .allMatch(service ->
                        verdict(rendering, rule, Entry.service(service)).kind() == Verdict.Kind.EXACT);
    }

    static Verdict verdict(Rendering rendering, Rule rule, Entry entry) {
        return rendering.of(rule.id()).stream()
                .filter(verdict -> verdict.entry().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    private static Rule rule(Case given, Opened one) {
        return given.rules().rules().stream()
                .filter(rule -> rule.id().text().equals(one.rule()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Opened> of(List<Opened> opened, Rule rule) {
        return opened.stream()
                .filter(one -> one.rule().equals(rule.id().text()))
                .toList();
    }

    private static List<String> texts(Collection<Prefix> networks) {
        return networks.stream().map(Prefix::toString).toList();
    }

    private static void assertSame(Case given, Collection<String> actual, Collection<String> expected) {
        assertThat(Networks.ranges(actual)).as(given.toString()).isEqualTo(Networks.ranges(expected));
    }

    /// The same rendering with the first such text changed in each file.
    static Rendering mutant(Rendering rendering, String good, String bad) {
        List<Artifact> artifacts = rendering.artifacts().stream()
                .map(artifact -> new Artifact(
                        artifact.path(),
                        Stream.of(artifact.text())
                                .map(text -> text.indexOf(good) < 0
                                        ? text
                                        : text.substring(0, text.indexOf(good))
                                                + bad
                                                + text.substring(text.indexOf(good) + good.length()))
                                .findFirst()
                                .orElseThrow()))
                .toList();
        assertThat(artifacts).as(good).isNotEqualTo(rendering.artifacts());
        return new Rendering(rendering.target(), artifacts, rendering.report());
    }
}
