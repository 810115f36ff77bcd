package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Service;
import dev.portreeve.addressing.Transport;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rendering.proof.ProofKind;
import dev.portreeve.rendering.squid.SquidRenderer;
import dev.portreeve.rules.RuleId;
import dev.portreeve.testing.Proven;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Asks of probe names whether Squid opens them, and compares with what is asked and declared.
class SquidOracleTest {

    private static final int DRAWS = 110;

    @Test
    void squidOpensWhatIsAskedAndDeclaredAndNothingElse() {
        Random random = new Random(20_261_123);
        for (CatalogContent content : Catalogs.all()) {
            for (int i = 0; i < DRAWS; i++) {
                check(Cases.draw(random, content));
            }
            check(Cases.full(content));
        }
        Proven.by(TargetId.SQUID, ProofKind.READER);
    }

    private static void check(Case given) {
        switch (new SquidRenderer().render(given.rules(), given.scope())) {
            case Rendering rendering -> check(given, rendering);
            case NotRendered failure ->
                assertThat(given.scope().sources().zones())
                        .as(given + " " + failure)
                        .isNotEmpty();
        }
    }

    private static void check(Case given, Rendering rendering) {
        SquidFile file = SquidFile.read(rendering);
        assertThat(file.allows().stream().map(SquidFile.Allow::sources).distinct())
                .as(given.toString())
                .hasSize(1);
        List<Asked> asked = asked(given, rendering);
        Set<String> emitted = new TreeSet<>();
        Set<String> expected = new TreeSet<>();
        for (String host : probes(given)) {
            for (int port : ports(given)) {
                if (file.allows().stream().anyMatch(allow -> allow.allows(host, port))) {
                    emitted.add(host + ":" + port);
                }
                if (asked.stream().anyMatch(one -> one.opens(host, port))) {
                    expected.add(host + ":" + port);
                }
            }
        }
        assertThat(emitted).as(given.toString()).isEqualTo(expected);
    }

    /// A host that is asked for, with the ports of its rule and the verdict on it.
    private record Asked(HostPattern host, List<Service> services, Verdict verdict) {
        /// Asked, without what is declared impossible, with what is declared wider.
        boolean opens(String name, int port) {
            return services.stream().anyMatch(service -> carries(service, port))
                    && switch (verdict.kind()) {
                        case EXACT -> matches(host, name);
                        case WIDER ->
                            matches(host, name) || verdict.parameters().contains(name);
                        case NARROWER, IMPOSSIBLE -> false;
                    };
        }
    }

    private static List<Asked> asked(Case given, Rendering rendering) {
        return given.rules().rules().stream()
                .filter(rule -> rule.direction() == Direction.OUT)
                .flatMap(rule -> rule.hosts().stream()
                        .map(host -> new Asked(host, rule.services(), verdict(rendering, rule.id(), host))))
                .toList();
    }

    private static boolean carries(Service service, int port) {
        return service.transport() == Transport.TCP && service.first() <= port && port <= service.last();
    }

    private static Verdict verdict(Rendering rendering, RuleId rule, HostPattern asked) {
        List<Verdict> verdicts = rendering.of(rule).stream()
                .filter(verdict -> verdict.entry().equals(Entry.host(asked)))
                .toList();
        assertThat(verdicts).hasSize(1);
        return verdicts.getFirst();
    }

    private static boolean matches(HostPattern asked, String host) {
        String pattern = asked.toString();
        return pattern.startsWith("*.") ? host.endsWith(pattern.substring(1)) : host.equals(pattern);
    }

    /// Each domain, names below it, its parent, look-alikes on either side.
    private static Set<String> probes(Case given) {
        Set<String> probes = new TreeSet<>();
        given.rules().rules().stream()
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

    private static Set<Integer> ports(Case given) {
        Set<Integer> ports = new TreeSet<>(Set.of(22, 80, 443, 8080));
        given.rules().rules().stream()
                .flatMap(rule -> rule.services().stream())
                .forEach(service -> ports.add(service.first()));
        return ports;
    }

    @Test
    void inspectionIsLeftOffForWhatIsAskedAndDeclaredOnly() {
        Random random = new Random(7);
        for (CatalogContent content : Catalogs.all()) {
            for (int i = 0; i < DRAWS; i++) {
                Case given = Cases.draw(random, content);
                if (new SquidRenderer().render(given.rules(), given.scope()) instanceof Rendering rendering) {
                    checkSplice(given, rendering);
                }
            }
        }
        Proven.by(TargetId.SQUID, ProofKind.READER);
    }

    @Test
    void rangesPassForWhatIsAskedOnly() {
        Random random = new Random(8);
        int asked = 0;
        for (CatalogContent content : Catalogs.all()) {
            for (int i = 0; i < DRAWS; i++) {
                Case given = Cases.draw(random, content);
                if (new SquidRenderer().render(given.rules(), given.scope()) instanceof Rendering rendering) {
                    asked += checkRanges(given, rendering);
                }
            }
        }
        assertThat(asked).isGreaterThan(DRAWS);
        Proven.by(TargetId.SQUID, ProofKind.READER);
    }

    private static int checkRanges(Case given, Rendering rendering) {
        SquidFile file = SquidFile.read(rendering);
        List<HostPattern> ranged = rendering.report().stream()
                .filter(verdict -> verdict.entry().kind() == Entry.Kind.REQUIREMENT)
                .filter(verdict -> verdict.entry().value().startsWith("byte-ranges "))
                .filter(verdict -> verdict.kind() != Verdict.Kind.IMPOSSIBLE)
                .map(verdict -> HostPattern.parse(host(verdict.entry())))
                .toList();
        for (String host : probes(given)) {
            boolean apex = ranged.stream()
                    .anyMatch(pattern -> pattern.toString().startsWith("*.")
                            && pattern.domain().equals(host));
            boolean passed = file.ranges().stream().anyMatch(one -> one.allows(host));
            assertThat(passed)
                    .as("%s in %s", host, given)
                    .isEqualTo(apex || ranged.stream().anyMatch(pattern -> matches(pattern, host)));
        }
        assertThat(file.ranges()).hasSize(ranged.isEmpty() ? 0 : 1);
        return ranged.size();
    }

    private static String host(Entry requirement) {
        return requirement.value().substring(requirement.value().indexOf(' ') + 1);
    }

    private static void checkSplice(Case given, Rendering rendering) {
        SquidFile file = SquidFile.read(rendering);
        for (String host : probes(given)) {
            boolean spliced = file.splices().stream().anyMatch(splice -> splice.allows(host));
            boolean declared = rendering.report().stream()
                    .filter(verdict -> verdict.entry().kind() == Entry.Kind.REQUIREMENT)
                    .filter(verdict -> verdict.entry().value().startsWith("no-tls-inspection "))
                    .filter(verdict -> verdict.kind() != Verdict.Kind.IMPOSSIBLE)
                    .anyMatch(verdict -> matches(HostPattern.parse(host(verdict.entry())), host)
                            || (verdict.kind() == Verdict.Kind.WIDER
                                    && verdict.parameters().contains(host)));
            assertThat(spliced).as("%s in %s", host, given).isEqualTo(declared);
        }
    }
}
