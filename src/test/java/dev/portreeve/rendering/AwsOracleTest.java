package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.AddressSet;
import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.addressing.Transport;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rendering.awsfirewall.AwsFirewallRenderer;
import dev.portreeve.rendering.proof.ProofKind;
import dev.portreeve.rules.Rule;
import dev.portreeve.testing.Proven;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Asks of probe names and networks whether AWS Network Firewall passes them, and compares with what is asked and
/// declared.
class AwsOracleTest {

    private static final int DRAWS = 60;

    @Test
    void awsPassesWhatIsAskedAndDeclaredAndNothingElse() {
        Random random = new Random(20_261_125);
        int rendered = 0;
        for (CatalogContent content : Catalogs.all()) {
            for (int i = 0; i < DRAWS; i++) {
                Case given = Cases.draw(random, content);
                switch (new AwsFirewallRenderer().render(given.rules(), given.scope())) {
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
        Proven.by(TargetId.AWS_FIREWALL, ProofKind.READER);
    }

    private static void check(Case given, Rendering rendering) {
        AwsFile file = AwsFile.rules(rendering);
        assertThat(AwsFile.groups(rendering)).isEqualTo(file);
        assertThat(file.rules().stream().map(AwsFile.Pass::sid))
                .doesNotHaveDuplicates()
                .allMatch(sid -> sid >= 1_000_000 && sid < 2_000_000);
        for (Rule rule : given.rules().rules()) {
            checkNames(given, rendering, file, rule);
            checkNetworks(given, rendering, file, rule);
        }
        checkSources(given, file);
    }

    private static void checkNames(Case given, Rendering rendering, AwsFile file, Rule rule) {
        Set<String> opened = new TreeSet<>();
        Set<String> expected = new TreeSet<>();
        for (String host : probes(rule)) {
            for (Service service : rule.services()) {
                boolean tcp = service.transport() == Transport.TCP;
                if (tcp && protocols(service).stream().allMatch(spoken -> passes(file, rule, spoken, host, service))) {
                    opened.add(host + " " + service);
                }
                if (rule.hosts().stream()
                        .anyMatch(asked -> matches(asked, host) && isDeclared(rendering, rule, asked, service))) {
                    expected.add(host + " " + service);
                }
            }
        }
        assertThat(opened).as("%s in %s", rule.id(), given).isEqualTo(expected);
    }

    /// What is spoken on a port: on those of the web one protocol, elsewhere either.
    private static List<String> protocols(Service service) {
        return switch (service.toString()) {
            case "tcp/80" -> List.of("http");
            case "tcp/443" -> List.of("tls");
            default -> List.of("http", "tls");
        };
    }

    private static boolean passes(AwsFile file, Rule rule, String protocol, String host, Service service) {
        return file.rules().stream()
                .anyMatch(pass -> pass.isOf(rule.id().text()) && pass.passes(protocol, host, service.first()));
    }

    /// Whether the verdict on the host leaves the service in. Other services of a rule with networks go by these.
    private static boolean isDeclared(Rendering rendering, Rule rule, HostPattern asked, Service service) {
        Verdict verdict = verdict(rendering, rule, Entry.host(asked));
        return switch (verdict.kind()) {
            case EXACT -> service.transport() == Transport.TCP;
            case NARROWER -> !verdict.parameters().getFirst().contains(service.toString());
            case WIDER, IMPOSSIBLE -> false;
        };
    }

    private static Verdict verdict(Rendering rendering, Rule rule, Entry entry) {
        return rendering.of(rule.id()).stream()
                .filter(one -> one.entry().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    private static boolean matches(HostPattern asked, String host) {
        String pattern = asked.toString();
        return pattern.startsWith("*.") ? host.endsWith(pattern.substring(1)) : host.equals(pattern);
    }

    private static void checkNetworks(Case given, Rendering rendering, AwsFile file, Rule rule) {
        List<Prefix> declared = rule.networks().stream()
                .filter(network ->
                        verdict(rendering, rule, Entry.network(network)).kind() == Verdict.Kind.EXACT)
                .toList();
        for (Service service : rule.services()) {
            boolean byName = !rule.hosts().isEmpty()
                    && rule.direction() == Direction.OUT
                    && service.transport() == Transport.TCP;
            List<Prefix> opened = file.rules().stream()
                    .filter(pass -> pass.isOf(rule.id().text())
                            && pass.protocol().equals(service.transport().word())
                            && pass.hasPort(service.first())
                            && pass.hasPort(service.last()))
                    .flatMap(pass -> pass.destinations().stream())
                    .map(Prefix::parse)
                    .toList();
            assertThat(AddressSet.of(opened))
                    .as("%s %s in %s", rule.id(), service, given)
                    .isEqualTo(byName ? AddressSet.empty() : AddressSet.of(declared));
        }
    }

    private static void checkSources(Case given, AwsFile file) {
        for (AwsFile.Pass pass : file.rules()) {
            if (pass.isOf("group-delivery-peering")) {
                assertThat(networks(pass.sources()))
                        .isEqualTo(AddressSet.of(given.scope().peers()));
            } else if (given.scope().sources().areUnrestricted()) {
                assertThat(pass.sources()).containsExactly("any");
            } else {
                assertThat(networks(pass.sources()))
                        .isEqualTo(AddressSet.of(given.scope().sources().networks()));
            }
        }
    }

    private static AddressSet networks(Set<String> texts) {
        return AddressSet.of(texts.stream().map(Prefix::parse).toList());
    }

    /// Each domain, names below it, its parent, look-alikes on either side.
    private static Set<String> probes(Rule rule) {
        return rule.hosts().stream()
                .map(HostPattern::domain)
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
