package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.AddressSet;
import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rendering.azurefirewall.AzureFirewallRenderer;
import dev.portreeve.rendering.proof.ProofKind;
import dev.portreeve.rules.Rule;
import dev.portreeve.testing.Proven;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Asks of probe names and networks whether Azure Firewall opens them, and compares with what is asked and declared.
class AzureOracleTest {

    private static final int DRAWS = 60;

    @Test
    void azureOpensWhatIsAskedAndDeclaredAndNothingElse() {
        Random random = new Random(20_261_124);
        int rendered = 0;
        for (CatalogContent content : Catalogs.all()) {
            for (int i = 0; i < DRAWS; i++) {
                Case given = Cases.draw(random, content);
                switch (new AzureFirewallRenderer().render(given.rules(), given.scope())) {
                    case Rendering rendering -> {
                        check(given, rendering);
                        rendered++;
                    }
                    case NotRendered failure ->
                        assertThat(failure.code()).as(given.toString()).isEqualTo(NotRendered.SOURCES_NOT_EXPRESSIBLE);
                }
            }
        }
        assertThat(rendered).isGreaterThan(DRAWS);
        Proven.by(TargetId.AZURE_FIREWALL, ProofKind.READER);
    }

    private static void check(Case given, Rendering rendering) {
        AzureFile file = AzureFile.bodies(rendering);
        assertThat(AzureFile.template(rendering)).isEqualTo(file);
        checkNames(given, rendering, file);
        checkNetworks(given, file);
        checkSources(given, file);
    }

    /// Names with alternatives are asked of the web ports alone: the others go by networks.
    private static void checkNames(Case given, Rendering rendering, AzureFile file) {
        Set<String> opened = new TreeSet<>();
        Set<String> expected = new TreeSet<>();
        for (Rule rule : given.rules().rules()) {
            for (String host : probes(rule)) {
                for (Service service : rule.services()) {
                    String flow = rule.id() + " " + host + " " + service;
                    if (opens(file, rule, host, service)) {
                        opened.add(flow);
                    }
                    if (rule.hosts().stream()
                            .anyMatch(asked -> matches(asked, host) && isDeclared(rendering, rule, asked, service))) {
                        expected.add(flow);
                    }
                }
            }
        }
        assertThat(opened).as(given.toString()).isEqualTo(expected);
    }

    private static boolean opens(AzureFile file, Rule rule, String host, Service service) {
        String stem = "_" + rule.id() + "_";
        return file.web().stream().anyMatch(web -> web.name().contains(stem) && web.opens(host, service.first()))
                || file.flows().stream()
                        .anyMatch(flow ->
                                flow.name().contains(stem) && flow.names().contains(host) && carries(flow, service));
    }

    private static boolean carries(AzureFile.Flow flow, Service service) {
        String protocol = service.transport().word().toUpperCase(Locale.ROOT);
        return flow.carries(protocol, service.first()) && flow.carries(protocol, service.last());
    }

    /// Whether the verdict on the host leaves the service in.
    private static boolean isDeclared(Rendering rendering, Rule rule, HostPattern asked, Service service) {
        Verdict verdict = rendering.of(rule.id()).stream()
                .filter(one -> one.entry().equals(Entry.host(asked)))
                .findFirst()
                .orElseThrow();
        boolean byNetwork =
                !rule.networks().isEmpty() && !Set.of("tcp/80", "tcp/443").contains(service.toString());
        return !byNetwork
                && switch (verdict.kind()) {
                    case EXACT, WIDER -> true;
                    case NARROWER -> !verdict.parameters().getFirst().contains(service.toString());
                    case IMPOSSIBLE -> false;
                };
    }

    private static boolean matches(HostPattern asked, String host) {
        String pattern = asked.toString();
        return pattern.startsWith("*.") ? host.endsWith(pattern.substring(1)) : host.equals(pattern);
    }

    private static void checkNetworks(Case given, AzureFile file) {
        for (Rule rule : given.rules().rules()) {
            for (Service service : rule.services()) {
                boolean byName = !rule.hosts().isEmpty()
                        && rule.direction() == Direction.OUT
                        && Set.of("tcp/80", "tcp/443").contains(service.toString());
                AddressSet asked = byName ? AddressSet.empty() : ipv4(rule.networks());
                AddressSet opened = AddressSet.of(file.flows().stream()
                        .filter(flow -> flow.name().contains("_" + rule.id() + "_") && carries(flow, service))
                        .flatMap(flow -> flow.addresses().stream())
                        .map(Prefix::parse)
                        .toList());
                assertThat(opened).as("%s %s in %s", rule.id(), service, given).isEqualTo(asked);
            }
        }
    }

    private static void checkSources(Case given, AzureFile file) {
        AddressSet clients = ipv4(given.scope().sources().networks());
        Stream.concat(
                        file.web().stream().map(web -> new Written(web.name(), web.sources())),
                        file.flows().stream().map(flow -> new Written(flow.name(), flow.sources())))
                .forEach(rule -> {
                    if (rule.name().contains("peering")) {
                        assertThat(networks(rule.sources()))
                                .isEqualTo(ipv4(given.scope().peers()));
                    } else if (given.scope().sources().areUnrestricted()) {
                        assertThat(rule.sources()).containsExactly("*");
                    } else {
                        assertThat(networks(rule.sources())).isEqualTo(clients);
                    }
                });
    }

    private record Written(String name, Set<String> sources) {}

    private static AddressSet networks(Set<String> texts) {
        return AddressSet.of(texts.stream().map(Prefix::parse).toList());
    }

    private static AddressSet ipv4(Collection<Prefix> networks) {
        return AddressSet.of(networks.stream()
                .filter(network -> network.family() == Prefix.Family.IPV4)
                .toList());
    }

    /// Each domain, names below it, its parent, look-alikes on either side.
    private static Set<String> probes(Rule rule) {
        List<String> domains = rule.hosts().stream().map(HostPattern::domain).toList();
        return domains.stream()
                .flatMap(domain -> Stream.of(
                        domain,
                        "a." + domain,
                        "b.a." + domain,
                        "evil" + domain,
                        domain + ".evil.example",
                        domain.substring(domain.indexOf('.') + 1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
