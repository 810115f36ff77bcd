package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rendering.fortigate.FortigateRenderer;
import dev.portreeve.rendering.proof.ProofKind;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.SampleCatalog;
import dev.portreeve.testing.Proven;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Asks of names, networks and ports whether FortiOS would let them pass, and compares with what is asked and declared.
class FortigateOracleTest {

    private static final int DRAWS = 60;

    @Test
    void fortigateOpensWhatIsAskedAndDeclaredAndNothingElse() {
        Random random = new Random(20_261_126);
        for (CatalogContent content : Catalogs.all()) {
            for (int i = 0; i < DRAWS; i++) {
                check(Cases.draw(random, content));
            }
            check(Cases.full(content));
        }
        Proven.by(TargetId.FORTIGATE, ProofKind.READER);
    }

    private static void check(Case given) {
        switch (new FortigateRenderer().render(given.rules(), given.scope())) {
            case Rendering rendering -> check(given, rendering);
            case NotRendered failure ->
                assertThat(failure.report())
                        .as(given + " " + failure)
                        .filteredOn(verdict -> verdict.entry().kind() == Entry.Kind.SERVICE)
                        .noneMatch(verdict -> verdict.kind() == Verdict.Kind.EXACT);
        }
    }

    private static void check(Case given, Rendering rendering) {
        FortigateFile file = FortigateFile.read(rendering);
        for (FortigateFile.Policy policy : file.policies()) {
            checkPolicy(given, rendering, policy);
        }
        assertThat(file.policies().stream().map(FortigateFile.Policy::rule))
                .as(given.toString())
                .containsExactlyElementsOf(given.rules().rules().stream()
                        .filter(rule -> isOpen(rendering, rule))
                        .map(rule -> rule.id().text())
                        .toList());
        checkNames(given, rendering, file);
        checkExemptions(given, rendering, file);
        checkLists(given, file);
    }

    private static boolean isOpen(Rendering rendering, Rule rule) {
        return rule.services().stream()
                .allMatch(service ->
                        verdict(rendering, rule, Entry.service(service)).kind() == Verdict.Kind.EXACT);
    }

    private static Verdict verdict(Rendering rendering, Rule rule, Entry entry) {
        return rendering.of(rule.id()).stream()
                .filter(verdict -> verdict.entry().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    private static Rule rule(Case given, FortigateFile.Policy policy) {
        return given.rules().rules().stream()
                .filter(rule -> rule.id().text().equals(policy.rule()))
                .findFirst()
                .orElseThrow();
    }

    /// Sources, services and networks are those of the rule, in the families that the clients have.
    private static void checkPolicy(Case given, Rendering rendering, FortigateFile.Policy policy) {
        Rule rule = rule(given, policy);
        List<Prefix> clients = rule.direction() == Direction.PEER
                ? rule.networks()
                : given.scope().sources().networks();
        assertThat(policy.zones()).isEqualTo(given.scope().sources().zones());
        assertSame(given, policy.from(), policy.to().isEmpty() ? List.of() : family(clients, Prefix.Family.IPV4));
        assertSame(given, policy.from6(), policy.to6().isEmpty() ? List.of() : family(clients, Prefix.Family.IPV6));
        assertThat(policy.from().isEmpty() && policy.from6().isEmpty()).isEqualTo(clients.isEmpty());
        assertThat(policy.services())
                .containsExactlyInAnyOrderElementsOf(
                        rule.services().stream().map(Service::toString).toList());
        if (policy.names().isEmpty()) {
            assertSame(
                    given,
                    policy.networks(),
                    texts(rule.networks().stream()
                            .filter(network -> verdict(rendering, rule, Entry.network(network))
                                            .kind()
                                    == Verdict.Kind.EXACT)
                            .filter(network -> rule.hosts().isEmpty() || isReached(clients, network))
                            .toList()));
        } else {
            assertThat(policy.networks()).isEmpty();
        }
        boolean exempt = rendering.of(rule.id()).stream()
                .anyMatch(verdict -> verdict.entry().value().startsWith("no-proxy-authentication "));
        assertThat(policy.portalExempt()).isEqualTo(exempt);
    }

    private static boolean isReached(List<Prefix> clients, Prefix network) {
        return clients.isEmpty() || clients.stream().anyMatch(client -> client.family() == network.family());
    }

    private static List<String> family(Collection<Prefix> networks, Prefix.Family family) {
        return texts(
                networks.stream().filter(network -> network.family() == family).toList());
    }

    private static List<String> texts(Collection<Prefix> networks) {
        return networks.stream().map(Prefix::toString).toList();
    }

    private static void assertSame(Case given, Collection<String> actual, Collection<String> expected) {
        assertThat(Networks.ranges(actual)).as(given.toString()).isEqualTo(Networks.ranges(expected));
    }

    private static void checkNames(Case given, Rendering rendering, FortigateFile file) {
        Set<String> emitted = new TreeSet<>();
        Set<String> expected = new TreeSet<>();
        for (String name : Probes.names(given)) {
            for (Service probe : Probes.services(given)) {
                if (file.policies().stream()
                        .anyMatch(policy -> policy.carries(probe.transport().word(), probe.first())
                                && policy.names().stream().anyMatch(asked -> Probes.matches(asked, name)))) {
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
                        .anyMatch(verdict -> AddressFirewall.isOpen(verdict)
                                && !verdict.reason().equals("networks-used-instead"));
    }

    private static void checkExemptions(Case given, Rendering rendering, FortigateFile file) {
        for (String name : Probes.names(given)) {
            boolean exempt = file.exempt().stream().anyMatch(host -> Probes.matches(host, name));
            boolean asked = rendering.report().stream()
                    .map(verdict -> verdict.entry().value())
                    .filter(value -> value.startsWith("no-tls-inspection "))
                    .anyMatch(value -> Probes.matches(value.substring(value.indexOf(' ') + 1), name));
            assertThat(exempt).as("%s in %s", name, given).isEqualTo(asked);
        }
    }

    private static void checkLists(Case given, FortigateFile file) {
        List<FortigateFile.Policy> out = file.policies().stream()
                .filter(policy -> rule(given, policy).direction() == Direction.OUT)
                .toList();
        assertSame(
                given,
                file.ips(),
                out.stream().flatMap(policy -> policy.networks().stream()).toList());
        assertThat(new TreeSet<>(file.domains()))
                .isEqualTo(new TreeSet<>(
                        out.stream().flatMap(policy -> policy.names().stream()).toList()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "255.255.255.224;255.255.255.192",
                "255.255.255.224;255.255.224.255",
                "set ip6 2001:db8:9::/48;set ip6 2001:db8:9::/47",
                "set fqdn `*.do.example.com`;set fqdn `*do.example.com`",
                "set tcp-portrange 80 443;set tcp-portrange 80 444",
                "set dstaddr `PR-2026-000123_to_core-163`;set dstaddr `all`",
                "set srcaddr `PR-2026-000123_from_clients`;set srcaddr `all`",
                "set srcintf `eth0.100` `lan`;set srcintf `any`",
                "set service `PR-2026-000123_tcp_80_443`;set service `ALL`",
                "set action accept;set action ipsec",
                "set comments `PR-2026-000123 core-163`;set comments `PR-2026-000123 core-1\"63`",
                "    next;    nxt",
                "    delete `PR-2026-000123_udp_123`;    delete `PR-2026-000123_udp_124`"
            })
    void mutantsAreNoticed(String good, String bad) {
        Case given = Cases.full(SampleCatalog.content());
        Rendering rendering = (Rendering) new FortigateRenderer().render(given.rules(), given.scope());
        check(given, rendering);
        List<Artifact> artifacts = rendering.artifacts().stream()
                .map(artifact ->
                        new Artifact(artifact.path(), mutant(artifact, good.replace('`', '"'), bad.replace('`', '"'))))
                .toList();
        assertThat(artifacts).as(good).isNotEqualTo(rendering.artifacts());

        Rendering changed = new Rendering(rendering.target(), artifacts, rendering.report());
        assertThatThrownBy(() -> check(given, changed)).isInstanceOf(AssertionError.class);
    }

    private static String mutant(Artifact artifact, String good, String bad) {
        return artifact.path().endsWith(".conf")
                ? artifact.text().replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad))
                : artifact.text();
    }

    @Test
    void aWholePortalExemptionIsDeclared() {
        Case given = Cases.full(SampleCatalog.content());
        Rendering rendering = (Rendering) new FortigateRenderer().render(given.rules(), given.scope());
        assertThat(rendering.deviations())
                .filteredOn(verdict -> verdict.entry().kind() == Entry.Kind.REQUIREMENT)
                .filteredOn(verdict -> verdict.kind() == Verdict.Kind.WIDER)
                .isNotEmpty()
                .allMatch(verdict -> verdict.remedy().equals(Optional.of("check-sign-in")));
    }
}
