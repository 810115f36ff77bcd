package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rendering.nftables.NftablesRenderer;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Compares, with another library's sets, the addresses opened for each service with those asked and declared.
class NftablesOracleTest {

    private static final int DRAWS = 110;

    @Test
    void nftablesOpensWhatIsAskedAndDeclaredAndNothingElse() {
        Random random = new Random(20_261_124);
        for (CatalogContent content : Catalogs.all()) {
            for (int i = 0; i < DRAWS; i++) {
                check(Cases.draw(random, content));
            }
            check(Cases.full(content));
        }
        Proven.by(TargetId.NFTABLES, ProofKind.READER);
    }

    /// The comparison finds files that open something else.
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "198.51.100.0/27;198.51.100.0/26",
                "tcp dport { 80, 443 };tcp dport { 80, 444 }",
                "udp dport;tcp dport",
                "iifname { \"eth0.100\", \"lan\" };iifname { \"lan\" }",
                "nftset=/update.example.com/;nftset=/example.com/",
                "nftset=/update.example.com/4#inet#portreeve#dns_;nftset=/update.example.com/4#inet#portreeve#nds_",
                "ip saddr @pr_2026_000123_from_v4 ip daddr;ip daddr"
            })
    void theComparisonFindsMutants(String good, String bad) {
        Case given = Cases.full(SampleCatalog.content());
        Rendering rendering = (Rendering) new NftablesRenderer().render(given.rules(), given.scope());
        check(given, rendering);
        Rendering mutant = AddressFirewall.mutant(rendering, good, bad);
        assertThatThrownBy(() -> check(given, mutant)).isInstanceOf(AssertionError.class);
    }

    private static void check(Case given) {
        switch (new NftablesRenderer().render(given.rules(), given.scope())) {
            case Rendering rendering -> check(given, rendering);
            case NotRendered failure ->
                assertThat(given.rules().rules())
                        .as(given + " " + failure)
                        .allMatch(rule -> rule.hosts().isEmpty()
                                && expected(failure.report(), rule).isEmpty());
        }
    }

    private static void check(Case given, Rendering rendering) {
        NftFile file = NftFile.read(rendering);
        for (Rule rule : given.rules().rules()) {
            String comment = given.scope().request() + " " + rule.id();
            List<NftFile.Line> lines = file.lines().stream()
                    .filter(line -> line.comment().equals(comment))
                    .toList();
            List<String> expected = expected(rendering.report(), rule);
            for (Service service : rule.services()) {
                List<NftFile.Line> carrying = lines.stream()
                        .filter(line ->
                                line.transport().equals(service.transport().word()))
                        .filter(line -> line.ports().contains(service.ports()))
                        .toList();
                assertSame(
                        given,
                        carrying.stream().flatMap(line -> line.to().stream()).toList(),
                        expected);
            }
            lines.forEach(line -> checkLine(given, rule, line));
        }
        BridgedNames.check(
                given,
                rendering,
                file.bridge(),
                (rule, transport) -> file.lines().stream()
                        .filter(line -> line.comment().equals(given.scope().request() + " " + rule.id()))
                        .filter(line -> line.transport().equals(transport.word()))
                        .map(NftFile.Line::word)
                        .toList(),
                word -> word.startsWith("6"));
        Set<String> comments = given.rules().rules().stream()
                .map(rule -> given.scope().request() + " " + rule.id())
                .collect(Collectors.toSet());
        assertThat(file.lines()).allMatch(line -> comments.contains(line.comment()));
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

    private static void checkLine(Case given, Rule rule, NftFile.Line line) {
        Set<String> asked = rule.services().stream()
                .filter(service -> service.transport().word().equals(line.transport()))
                .map(Service::ports)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(line.ports())).isEqualTo(asked);
        assertThat(line.zones()).isEqualTo(given.scope().sources().zones());
        boolean six = line.word().isEmpty()
                ? line.to().getFirst().contains(":")
                : line.word().startsWith("6");
        List<Prefix> clients = rule.direction() == Direction.PEER
                ? rule.networks()
                : given.scope().sources().networks();
        assertSame(
                given,
                line.from(),
                clients.stream()
                        .map(Prefix::toString)
                        .filter(text -> text.contains(":") == six)
                        .toList());
        assertThat(line.from().isEmpty()).isEqualTo(clients.isEmpty());
    }

    private static void assertSame(Case given, Collection<String> actual, Collection<String> expected) {
        assertThat(Networks.ranges(actual)).as(given.toString()).isEqualTo(Networks.ranges(expected));
    }
}
