package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rendering.pac.PacRenderer;
import dev.portreeve.rendering.proof.ProofKind;
import dev.portreeve.rules.Rule;
import dev.portreeve.testing.Proven;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Asks of probe names whether a PAC file sends them around the proxy, and compares with what is asked and declared.
class PacOracleTest {

    private static final int DRAWS = 60;

    @Test
    void aPacFileSendsAroundWhatIsAskedAndDeclaredAndNothingElse() {
        Random random = new Random(20_261_127);
        for (CatalogContent content : Catalogs.all()) {
            for (int i = 0; i < DRAWS; i++) {
                check(Cases.draw(random, content));
            }
            check(Cases.full(content));
            Cases.allFeaturesOncePerRegion(content).forEach(PacOracleTest::check);
        }
        Proven.by(TargetId.PAC, ProofKind.READER);
    }

    @Test
    void everyScenarioIsReadBack() {
        Scenarios.all().values().forEach(PacOracleTest::check);
    }

    private static void check(Case given) {
        switch (new PacRenderer().render(given.rules(), given.scope())) {
            case Rendering rendering -> {
                PacFile file = PacFile.read(rendering);
                assertThat(opened(given, file)).as(given.toString()).isEqualTo(expected(given, rendering));
                checkNetworks(given, rendering, file);
            }
            case NotRendered failure -> {
                assertThat(failure.code()).isEqualTo(NotRendered.NOTHING_EXPRESSIBLE);
                assertThat(failure.report().stream()
                                .filter(verdict -> verdict.rule().isPresent()))
                        .allMatch(verdict -> verdict.kind() == Verdict.Kind.IMPOSSIBLE);
            }
        }
    }

    private static Set<String> opened(Case given, PacFile file) {
        Set<String> opened = new TreeSet<>();
        for (String host : Probes.names(given)) {
            for (Service service : Probes.services(given)) {
                // what is not TCP has no web address
                if (service.toString().startsWith("tcp/")
                        && file.blocks().stream().anyMatch(block -> block.opens(host, service.first()))) {
                    opened.add(host + " " + service);
                }
            }
        }
        return opened;
    }

    private static Set<String> expected(Case given, Rendering rendering) {
        Set<String> expected = new TreeSet<>();
        for (Rule rule : given.rules().rules()) {
            for (Service asked : rule.services()) {
                for (Service probe : Probes.services(given)) {
                    if (Probes.carries(List.of(asked), probe) && isLeft(verdict(rendering, rule, asked), probe)) {
                        addHosts(given, rendering, rule, probe, expected);
                    }
                }
            }
        }
        return expected;
    }

    private static void addHosts(Case given, Rendering rendering, Rule rule, Service probe, Set<String> expected) {
        for (Verdict verdict : rendering.of(rule.id())) {
            if (verdict.entry().kind() == Entry.Kind.HOST && verdict.kind() == Verdict.Kind.EXACT) {
                Probes.names(given).stream()
                        .filter(name -> Probes.matches(verdict.entry().value(), name))
                        .forEach(name -> expected.add(name + " " + probe));
            }
        }
    }

    private static boolean isLeft(Verdict verdict, Service probe) {
        return switch (verdict.kind()) {
            case EXACT, WIDER -> true;
            case NARROWER ->
                List.of(verdict.parameters().getFirst().split(" ")).contains(Integer.toString(probe.first()));
            case IMPOSSIBLE -> false;
        };
    }

    private static Verdict verdict(Rendering rendering, Rule rule, Service service) {
        return rendering.of(rule.id()).stream()
                .filter(verdict -> verdict.entry().equals(Entry.service(service)))
                .findFirst()
                .orElseThrow();
    }

    /// Networks without names: all of those that are not declared impossible.
    private static void checkNetworks(Case given, Rendering rendering, PacFile file) {
        for (Rule rule : given.rules().rules()) {
            List<String> declared = rendering.of(rule.id()).stream()
                    .filter(verdict -> verdict.entry().kind() == Entry.Kind.NETWORK)
                    .filter(verdict -> verdict.kind() == Verdict.Kind.NARROWER)
                    .map(verdict -> verdict.entry().value())
                    .toList();
            List<String> written = file.blocks().stream()
                    .filter(block -> block.rule().equals(rule.id().text()))
                    .flatMap(block -> block.networks().stream())
                    .toList();
            assertThat(Networks.ranges(written))
                    .as("%s in %s", rule.id(), given)
                    .isEqualTo(Networks.ranges(declared));
            assertThat(rule.direction() == Direction.OUT || written.isEmpty()).isTrue();
        }
    }
}
