package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rendering.iptables.IptablesRenderer;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Compares what the files open, as an independent reader finds it, with what is asked and declared.
class IptablesOracleTest {

    private static final int DRAWS = 110;

    @Test
    void iptablesOpensWhatIsAskedAndDeclaredAndNothingElse() {
        Random random = new Random(20_261_125);
        for (CatalogContent content : Catalogs.all()) {
            for (int i = 0; i < DRAWS; i++) {
                check(Cases.draw(random, content));
            }
            check(Cases.full(content));
        }
        Scenarios.all().values().forEach(IptablesOracleTest::check);
        Proven.by(TargetId.IPTABLES, ProofKind.READER);
    }

    /// The comparison finds files that open something else.
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "add -exist portreeve_new_inet 198.51.100.0/27;add -exist portreeve_new_inet 198.51.100.0/26",
                "--dports 80,443;--dports 80,444",
                "-p udp;-p tcp",
                "-i lan ;-i wan ",
                "ipset=/update.example.com/;ipset=/example.com/",
                "-m set --match-set PR-2026-000123_from_v4 src -m set;-m set",
                "swap portreeve_new_inet PR;flush portreeve_new_inet PR"
            })
    void theComparisonFindsMutants(String good, String bad) {
        Case given = Cases.full(SampleCatalog.content());
        Rendering rendering = (Rendering) new IptablesRenderer().render(given.rules(), given.scope());
        check(given, rendering);
        Rendering mutant = AddressFirewall.mutant(rendering, good, bad);
        assertThatThrownBy(() -> check(given, mutant)).isInstanceOf(AssertionError.class);
    }

    private static void check(Case given) {
        switch (new IptablesRenderer().render(given.rules(), given.scope())) {
            case Rendering rendering -> check(given, rendering);
            case NotRendered failure ->
                assertThat(given.rules().rules())
                        .as(given + " " + failure)
                        .allMatch(rule -> rule.hosts().isEmpty()
                                && expected(failure.report(), rule).isEmpty());
        }
    }

    private static void check(Case given, Rendering rendering) {
        IptablesFile file = IptablesFile.read(rendering);
        for (Rule rule : given.rules().rules()) {
            List<IptablesFile.Line> lines = of(given, file, rule);
            List<String> expected = expected(rendering.report(), rule);
            for (Service service : rule.services()) {
                assertSame(
                        given,
                        lines.stream()
                                .filter(line -> carries(line, service))
                                .flatMap(line -> line.to().stream())
                                .toList(),
                        expected);
            }
            lines.forEach(line -> checkLine(given, rule, line));
            checkPorts(rule, lines);
        }
        BridgedNames.check(
                given,
                rendering,
                file.bridge(),
                (rule, transport) -> of(given, file, rule).stream()
                        .filter(line -> line.transport().equals(transport.word()))
                        .map(IptablesFile.Line::word)
                        .toList(),
                word -> word.endsWith("_v6"));
        Set<String> comments = given.rules().rules().stream()
                .map(rule -> given.scope().request() + " " + rule.id())
                .collect(Collectors.toSet());
        assertThat(file.lines()).allMatch(line -> comments.contains(line.comment()));
    }

    private static List<IptablesFile.Line> of(Case given, IptablesFile file, Rule rule) {
        return file.lines().stream()
                .filter(line -> line.comment().equals(given.scope().request() + " " + rule.id()))
                .toList();
    }

    private static boolean carries(IptablesFile.Line line, Service service) {
        return line.transport().equals(service.transport().word())
                && line.ports().contains(service.ports());
    }

    /// The networks whose verdict is that they are opened.
    private static List<String> expected(List<Verdict> report, Rule rule) {
        return rule.networks().stream()
                .filter(network -> report.stream()
                        .anyMatch(verdict -> verdict.rule().equals(Optional.of(rule.id()))
                                && verdict.entry().equals(Entry.network(network))
                                && verdict.kind() == Verdict.Kind.EXACT
                                && !verdict.reason().equals("names-used-instead")))
                .map(Prefix::toString)
                .toList();
    }

    private static void checkLine(Case given, Rule rule, IptablesFile.Line line) {
        assertThat(line.zones()).isEqualTo(given.scope().sources().zones());
        List<Prefix> clients = rule.direction() == Direction.PEER
                ? rule.networks()
                : given.scope().sources().networks();
        assertSame(
                given,
                line.from(),
                clients.stream()
                        .map(Prefix::toString)
                        .filter(text -> text.contains(":") == line.six())
                        .toList());
        assertThat(line.from().isEmpty()).isEqualTo(clients.isEmpty());
    }

    /// For each destination, the ports of all its lines together are those asked for.
    private static void checkPorts(Rule rule, List<IptablesFile.Line> lines) {
        Set<String> asked =
                new TreeSet<>(rule.services().stream().map(Service::toString).toList());
        lines.stream()
                .collect(Collectors.groupingBy(line -> line.six() + line.word() + line.to()))
                .forEach((to, parts) -> {
                    Set<String> services = new TreeSet<>(
                            parts.stream().flatMap(IptablesOracleTest::services).toList());
                    assertThat(services).as(rule.id() + " to " + to).isEqualTo(asked);
                });
    }

    private static Stream<String> services(IptablesFile.Line line) {
        return line.ports().stream().map(ports -> line.transport() + "/" + ports);
    }

    private static void assertSame(Case given, Collection<String> actual, Collection<String> expected) {
        assertThat(Networks.ranges(actual)).as(given.toString()).isEqualTo(Networks.ranges(expected));
    }
}
