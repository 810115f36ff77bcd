package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rendering.paloalto.PaloaltoRenderer;
import dev.portreeve.rendering.proof.ProofKind;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.SampleCatalog;
import dev.portreeve.testing.Proven;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Asks of names, networks and ports whether PAN-OS would let them pass, and compares with what is asked and declared.
class PaloaltoOracleTest {

    private static final int DRAWS = 60;

    @Test
    void paloaltoOpensWhatIsAskedAndDeclaredAndNothingElse() {
        Random random = new Random(20_261_125);
        for (CatalogContent content : Catalogs.all()) {
            for (int i = 0; i < DRAWS; i++) {
                check(Cases.draw(random, content));
            }
            check(Cases.full(content));
        }
        Proven.by(TargetId.PALOALTO, ProofKind.READER);
    }

    private static void check(Case given) {
        switch (new PaloaltoRenderer().render(given.rules(), given.scope())) {
            case Rendering rendering -> check(given, rendering);
            case NotRendered failure ->
                assertThat(failure.report())
                        .as(given + " " + failure)
                        .filteredOn(verdict -> verdict.entry().kind() == Entry.Kind.SERVICE)
                        .noneMatch(verdict -> verdict.kind() == Verdict.Kind.EXACT);
        }
    }

    static void check(Case given, Rendering rendering) {
        PaloaltoFile file = PaloaltoFile.read(rendering);
        checkSources(given, file);
        checkNames(given, rendering, file);
        given.rules().rules().forEach(rule -> checkNetworks(given, rendering, file, rule));
        checkRequirement(given, rendering, file, "decryption", "no-tls-inspection", "udp-not-decrypted");
        checkRequirement(given, rendering, file, "authentication", "no-proxy-authentication", "sign-in-only-web");
        checkLists(given, file);
    }

    private static void checkSources(Case given, PaloaltoFile file) {
        for (PaloaltoFile.Line line : file.rules()) {
            assertThat(line.zones()).isEqualTo(given.scope().sources().zones());
            Rule rule = rule(given, line);
            Collection<Prefix> clients = rule.direction() == Direction.PEER
                    ? rule.networks()
                    : given.scope().sources().networks();
            assertSame(given, line.from(), texts(clients));
        }
    }

    private static Rule rule(Case given, PaloaltoFile.Line line) {
        return given.rules().rules().stream()
                .filter(rule -> rule.id().text().equals(line.rule()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Collection<Prefix> networks) {
        return networks.stream().map(Prefix::toString).toList();
    }

    private static void assertSame(Case given, Collection<String> actual, Collection<String> expected) {
        assertThat(Networks.ranges(actual)).as(given.toString()).isEqualTo(Networks.ranges(expected));
    }

    private static List<PaloaltoFile.Line> lines(PaloaltoFile file, String base) {
        return file.rules().stream().filter(line -> line.base().equals(base)).toList();
    }

    private static void checkNames(Case given, Rendering rendering, PaloaltoFile file) {
        Set<String> emitted = new TreeSet<>();
        Set<String> expected = new TreeSet<>();
        for (String name : Probes.names(given)) {
            for (Service probe : Probes.services(given)) {
                if (lines(file, "security").stream().anyMatch(line -> opens(line, name, probe))) {
                    emitted.add(name + " " + probe);
                }
                if (given.rules().rules().stream().anyMatch(rule -> asks(rendering, file, rule, name, probe))) {
                    expected.add(name + " " + probe);
                }
            }
        }
        assertThat(emitted).as(given.toString()).isEqualTo(expected);
    }

    private static boolean opens(PaloaltoFile.Line line, String name, Service probe) {
        return line.names(name) && line.carries(probe.transport().word(), probe.first());
    }

    /// Whether a rule asks for a name on a service that its networks are not used for instead.
    private static boolean asks(Rendering rendering, PaloaltoFile file, Rule rule, String name, Service probe) {
        return Probes.carries(rule.services(), probe)
                && lines(file, "security").stream()
                        .noneMatch(line -> line.rule().equals(rule.id().text())
                                && !line.networks().isEmpty()
                                && line.carries(probe.transport().word(), probe.first()))
                && rule.hosts().stream()
                        .filter(host -> Probes.matches(host.toString(), name))
                        .map(host -> verdict(rendering, rule, Entry.host(host)))
                        .anyMatch(verdict -> switch (verdict.kind()) {
                            case EXACT, WIDER -> true;
                            case NARROWER -> !closed(verdict).contains(probe);
                            case IMPOSSIBLE -> false;
                        });
    }

    private static List<Service> closed(Verdict verdict) {
        List<Service> services = new ArrayList<>();
        for (String text : verdict.parameters().getFirst().split(", ")) {
            services.add(Service.tryParse(text).orElseThrow());
        }
        return services;
    }

    private static Verdict verdict(Rendering rendering, Rule rule, Entry entry) {
        return rendering.of(rule.id()).stream()
                .filter(verdict -> verdict.entry().equals(entry))
                .findFirst()
                .orElseThrow();
    }

    /// By address a rule opens all networks it can, or none where its names say the same; each service in some way.
    private static void checkNetworks(Case given, Rendering rendering, PaloaltoFile file, Rule rule) {
        List<String> expected = texts(rule.networks().stream()
                .filter(network ->
                        verdict(rendering, rule, Entry.network(network)).kind() == Verdict.Kind.EXACT)
                .toList());
        for (Service service : rule.services()) {
            List<PaloaltoFile.Line> carrying = lines(file, "security").stream()
                    .filter(line -> line.rule().equals(rule.id().text()))
                    .filter(line -> line.services().contains(service.toString()))
                    .toList();
            List<String> opened =
                    carrying.stream().flatMap(line -> line.networks().stream()).toList();
            boolean open = verdict(rendering, rule, Entry.service(service)).kind() == Verdict.Kind.EXACT;
            assertThat(carrying.isEmpty()).as(given + " " + rule.id()).isEqualTo(!open);
            if (!opened.isEmpty() || (open && rule.hosts().isEmpty())) {
                assertSame(given, opened, expected);
            }
        }
        lines(file, "security").stream()
                .filter(line -> line.rule().equals(rule.id().text()))
                .forEach(line -> assertThat(line.services())
                        .isSubsetOf(
                                rule.services().stream().map(Service::toString).toList()));
    }

    private static void checkRequirement(
            Case given, Rendering rendering, PaloaltoFile file, String base, String kind, String needless) {
        for (String name : Probes.names(given)) {
            boolean exempt = lines(file, base).stream().anyMatch(line -> line.names(name));
            boolean declared = rendering.report().stream()
                    .filter(verdict -> verdict.entry().value().startsWith(kind + " "))
                    .filter(verdict -> verdict.kind() == Verdict.Kind.EXACT)
                    .filter(verdict -> !verdict.reason().equals(needless))
                    .map(verdict -> verdict.entry().value().substring(kind.length() + 1))
                    .anyMatch(host -> Probes.matches(host, name));
            assertThat(exempt).as("%s %s in %s", base, name, given).isEqualTo(declared);
        }
    }

    private static void checkLists(Case given, PaloaltoFile file) {
        List<PaloaltoFile.Line> out = lines(file, "security").stream()
                .filter(line -> rule(given, line).direction() == Direction.OUT)
                .toList();
        assertThat(new TreeSet<>(file.urls()))
                .isEqualTo(new TreeSet<>(
                        out.stream().flatMap(line -> line.entries().stream()).toList()));
        assertSame(
                given,
                file.ips(),
                out.stream().flatMap(line -> line.networks().stream()).toList());
        for (String domain : file.domains()) {
            assertThat(HostPattern.tryParse(domain)).isPresent();
        }
        assertThat(file.domains())
                .containsAll(file.urls().stream()
                        .map(url -> url.substring(0, url.length() - 1))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "list *.manage.example.com/;list *.manage.example.com",
                "list *.manage.example.com/;list *manage.example.com/",
                "list manage.example.com/;list other.example.com/",
                "category PR-2026-000123_url_core-163;category any",
                "_tcp_80_443 protocol tcp port 80,443;_tcp_80_443 protocol tcp port 80,444",
                "ip-netmask 192.0.2.0/24;ip-netmask 192.0.2.0/23",
                "source PR-2026-000123_from;source any",
                "static PR-2026-000123_net_192-0-2-0_24;static PR-2026-000123_net_192-0-2-0_25",
                "from eth0.100;from any",
                "action no-decrypt;action decrypt",
                "set tag PR;set rag PR",
                "delete tag PR;delete address PR"
            })
    void mutantsAreNoticed(String good, String bad) {
        Case given = Cases.full(SampleCatalog.content());
        Rendering rendering = (Rendering) new PaloaltoRenderer().render(given.rules(), given.scope());
        check(given, rendering);
        List<Artifact> artifacts = rendering.artifacts().stream()
                .map(artifact -> new Artifact(artifact.path(), mutant(artifact, good, bad)))
                .toList();
        assertThat(artifacts).as(good).isNotEqualTo(rendering.artifacts());

        Rendering changed = new Rendering(rendering.target(), artifacts, rendering.report());
        assertThatThrownBy(() -> check(given, changed)).isInstanceOf(AssertionError.class);
    }

    private static String mutant(Artifact artifact, String good, String bad) {
        return artifact.path().endsWith(".set")
                ? artifact.text().replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(bad))
                : artifact.text();
    }
}
