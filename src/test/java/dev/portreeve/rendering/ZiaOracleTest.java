package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rendering.proof.ProofKind;
import dev.portreeve.rendering.zscaler.ZscalerRenderer;
import dev.portreeve.rules.Rule;
import dev.portreeve.testing.Proven;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Asks of probe names whether Zscaler opens them, and compares with what is asked and declared.
class ZiaOracleTest {

    private static final int DRAWS = 60;
    private static final String FIVE = "a.b.c.d.e.";
    private static final String SIX = "a.b.c.d.e.f.";
    private static final Set<String> DEPTH = Set.of("five-levels-below", "apex-and-five-levels");

    @Test
    void zscalerOpensWhatIsAskedAndDeclaredAndNothingElse() {
        Random random = new Random(20_261_128);
        int rendered = 0;
        for (CatalogContent content : Catalogs.all()) {
            for (int i = 0; i < DRAWS; i++) {
                rendered += check(Cases.draw(random, content));
            }
            Cases.allFeaturesOncePerRegion(content).forEach(ZiaOracleTest::check);
            check(Cases.full(content));
        }
        assertThat(rendered).isGreaterThan(DRAWS);
        Proven.by(TargetId.ZSCALER, ProofKind.READER);
    }

    @Test
    void everyScenarioIsReadBack() {
        Scenarios.all().values().forEach(ZiaOracleTest::check);
    }

    @Test
    void theRollBackNamesEverythingAndNothingElse() {
        Scenarios.all().values().forEach(given -> {
            if (new ZscalerRenderer().render(given.rules(), given.scope()) instanceof Rendering rendering) {
                ZiaFile file = ZiaFile.read(rendering);
                Set<String> expected = new TreeSet<>(file.names());
                file.unasked().forEach(url -> expected.add("exemptedUrls " + url));
                List<String> lines = AzureFile.named(rendering, "-rollback.txt")
                        .text()
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .toList();
                assertThat(lines).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
            }
        });
        Proven.by(TargetId.ZSCALER, ProofKind.READER);
    }

    private static int check(Case given) {
        switch (new ZscalerRenderer().render(given.rules(), given.scope())) {
            case Rendering rendering -> {
                check(given, rendering);
                return 1;
            }
            case NotRendered failure -> {
                assertThat(failure.code())
                        .as(given.toString())
                        .isIn(NotRendered.SOURCES_NOT_EXPRESSIBLE, NotRendered.NOTHING_EXPRESSIBLE);
                return 0;
            }
        }
    }

    /// Also for files that somebody changed.
    static void check(Case given, Rendering rendering) {
        ZiaFile file = ZiaFile.read(rendering);
        checkNames(given, rendering, file);
        checkLists(given, rendering, file);
        checkNetworks(given, rendering, file);
        checkSources(given, file);
    }

    /// On ports of the web the firewall and the category both have to let a name pass.
    private static void checkNames(Case given, Rendering rendering, ZiaFile file) {
        Set<String> opened = new TreeSet<>();
        Set<String> most = new TreeSet<>();
        Set<String> least = new TreeSet<>();
        for (String host : hosts(given)) {
            for (Service probe : Probes.services(given)) {
                String flow = host + " " + probe;
                boolean web = probe.equals(Service.tcp(80)) || probe.equals(Service.tcp(443));
                if (file.rules().stream()
                                .anyMatch(rule ->
                                        rule.carries(probe.transport().word(), probe.first()) && rule.opens(host))
                        && (!web || file.isCategorised(host))) {
                    opened.add(flow);
                }
                for (Rule rule : given.rules().rules()) {
                    if (Probes.carries(rule.services(), probe)) {
                        for (Verdict verdict : rendering.of(rule.id())) {
                            if (verdict.entry().kind() == Entry.Kind.HOST && covers(verdict, host)) {
                                most.add(flow);
                                if (!web || isWithinDepth(verdict, host)) {
                                    least.add(flow);
                                }
                            }
                        }
                    }
                }
            }
        }
        assertThat(opened).as(given.toString()).isSubsetOf(most).containsAll(least);
    }

    /// Whether the verdict, without regard to depth, says that the host is opened.
    private static boolean covers(Verdict verdict, String host) {
        String pattern =
                verdict.entry().value().substring(verdict.entry().value().indexOf(' ') + 1);
        return verdict.kind() != Verdict.Kind.IMPOSSIBLE
                && !verdict.reason().equals("networks-used-instead")
                && !verdict.reason().equals("asked-on-web-ports-only")
                && (Probes.matches(pattern, host)
                        || (verdict.kind() == Verdict.Kind.WIDER
                                && verdict.parameters().contains(host)));
    }

    private static boolean isWithinDepth(Verdict verdict, String host) {
        String pattern =
                verdict.entry().value().substring(verdict.entry().value().indexOf(' ') + 1);
        return !DEPTH.contains(verdict.reason()) || host.split("\\.").length - (pattern.split("\\.").length - 1) <= 5;
    }

    private static void checkLists(Case given, Rendering rendering, ZiaFile file) {
        for (String host : hosts(given)) {
            check(given, rendering, "no-tls-inspection ", host, ZiaFile.reaches(file.uninspected(), host));
            check(given, rendering, "no-proxy-authentication ", host, ZiaFile.reaches(file.unasked(), host));
        }
    }

    private static void check(Case given, Rendering rendering, String kind, String host, boolean listed) {
        List<Verdict> verdicts = rendering.report().stream()
                .filter(verdict -> verdict.entry().value().startsWith(kind))
                .filter(verdict -> covers(verdict, host))
                .toList();
        boolean declared = verdicts.stream().anyMatch(verdict -> isWithinDepth(verdict, host));
        assertThat(listed).as("%s%s in %s", kind, host, given).isEqualTo(declared);
    }

    private static void checkNetworks(Case given, Rendering rendering, ZiaFile file) {
        for (Rule rule : given.rules().rules()) {
            List<ZiaFile.Rule> written = file.rules().stream()
                    .filter(one -> one.description().equals(given.scope().request() + " " + rule.id()))
                    .toList();
            List<String> declared = rendering.of(rule.id()).stream()
                    .filter(verdict -> verdict.entry().kind() == Entry.Kind.NETWORK)
                    .filter(verdict -> verdict.reason().equals("as-asked"))
                    .map(verdict -> verdict.entry().value())
                    .toList();
            assertThat(Networks.ranges(written.stream()
                            .flatMap(one -> one.networks().stream())
                            .toList()))
                    .as("%s in %s", rule.id(), given)
                    .isEqualTo(Networks.ranges(declared));
            written.forEach(one -> assertThat(one.ports())
                    .containsExactlyInAnyOrderElementsOf(
                            rule.services().stream().map(Service::toString).toList()));
        }
    }

    private static void checkSources(Case given, ZiaFile file) {
        List<String> clients = given.scope().sources().networks().stream()
                .filter(network -> network.family() == Prefix.Family.IPV4)
                .map(Prefix::toString)
                .toList();
        assertThat(given.scope().sources().areUnrestricted() || !clients.isEmpty())
                .isTrue();
        file.rules().forEach(rule -> assertThat(Networks.ranges(rule.sources())).isEqualTo(Networks.ranges(clients)));
    }

    private static Set<String> hosts(Case given) {
        Set<String> hosts = new TreeSet<>(Probes.names(given));
        given.rules().rules().stream()
                .flatMap(rule -> rule.wildcards())
                .forEach(wildcard -> hosts.addAll(Set.of(FIVE + wildcard.suffix(), SIX + wildcard.suffix())));
        return hosts;
    }
}
