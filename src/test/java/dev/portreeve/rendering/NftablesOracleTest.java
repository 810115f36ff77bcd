package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rendering.nftables.NftablesRenderer;
import dev.portreeve.rendering.proof.ProofKind;
import dev.portreeve.rules.Rule;
import dev.portreeve.testing.Proven;
import inet.ipaddr.IPAddressSeqRange;
import inet.ipaddr.IPAddressString;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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

    private static void check(Case given) {
        switch (new NftablesRenderer().render(given.rules(), given.scope())) {
            case Rendering rendering -> check(given, rendering);
            case NotRendered failure ->
                assertThat(given.rules().rules())
                        .as(given + " " + failure)
                        .noneMatch(rule -> !expected(failure.report(), rule).isEmpty());
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
                                && verdict.kind() == Verdict.Kind.EXACT))
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
        boolean six = line.to().getFirst().contains(":");
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
        assertThat(ranges(actual)).as(given.toString()).isEqualTo(ranges(expected));
    }

    private static List<String> ranges(Collection<String> networks) {
        IPAddressSeqRange[] each = networks.stream()
                .map(network -> new IPAddressString(network)
                        .getAddress()
                        .toPrefixBlock()
                        .coverWithSequentialRange())
                .toArray(IPAddressSeqRange[]::new);
        return Stream.of(IPAddressSeqRange.join(each))
                .map(IPAddressSeqRange::toString)
                .sorted()
                .toList();
    }
}
