package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rendering.junipersrx.JuniperSrxRenderer;
import dev.portreeve.rendering.proof.ProofKind;
import dev.portreeve.rules.SampleCatalog;
import dev.portreeve.testing.Proven;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Compares what the policies for SRX open with what is asked and declared.
class JuniperSrxOracleTest {

    private static final int DRAWS = 60;

    @Test
    void srxOpensWhatIsAskedAndDeclaredAndNothingElse() {
        Random random = new Random(20_261_129);
        for (CatalogContent content : Catalogs.all()) {
            for (int i = 0; i < DRAWS; i++) {
                check(Cases.draw(random, content));
            }
            check(Cases.full(content));
        }
        Scenarios.all().values().forEach(JuniperSrxOracleTest::check);
        Proven.by(TargetId.JUNIPER_SRX, ProofKind.READER);
    }

    private static void check(Case given) {
        check(given, new JuniperSrxRenderer().render(given.rules(), given.scope()));
    }

    private static void check(Case given, RenderingResult result) {
        List<AddressFirewall.Opened> opened = result instanceof Rendering rendering
                ? JuniperSrxFile.read(rendering).opened()
                : List.of();
        AddressFirewall.check(
                given, result, opened, _ -> given.scope().sources().zones());
        if (result instanceof Rendering rendering) {
            checkVersions(given, rendering.artifacts().getLast().text());
        }
    }

    /// A name is resolved to addresses of the families that the clients have, and to no others.
    private static void checkVersions(Case given, String text) {
        List<Prefix> clients = given.scope().sources().networks();
        List<Prefix.Family> families =
                clients.stream().map(Prefix::family).distinct().toList();
        boolean names = text.contains(" dns-name ");
        assertThat(text.contains(" ipv4-only")).isEqualTo(names && families.equals(List.of(Prefix.Family.IPV4)));
        assertThat(text.contains(" ipv6-only")).isEqualTo(names && families.equals(List.of(Prefix.Family.IPV6)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "_27 198.51.100.0/27;_27 198.51.100.0/26",
                "dns-name account.example.com;dns-name *.account.example.com",
                "dns-name account.example.com;dns-name accounts.example.com",
                "destination-port 123;destination-port 124",
                "protocol udp;protocol tcp",
                "match source-address PR-2026-000123_from_clients;match source-address any",
                "match from-zone lan;match from-zone wan",
                "match destination-address PR-2026-000123_to_core-97;match destination-address any",
                "then permit;then deny",
                "delete security policies global policy ;delete security policies global policies ",
                "delete applications application-set ;delete applications application "
            })
    void mutantsAreNoticed(String good, String bad) {
        Case given = Cases.full(SampleCatalog.content());
        Rendering rendering = (Rendering) new JuniperSrxRenderer().render(given.rules(), given.scope());
        Rendering changed = AddressFirewall.mutant(rendering, good, bad);
        assertThatThrownBy(() -> check(given, changed)).isInstanceOf(AssertionError.class);
    }

    @Test
    void policiesAreSplitWithoutLosingAnything() {
        String networks = IntStream.range(0, 2_500)
                .map(i -> 2 * i)
                .mapToObj(i -> "198.18." + i / 256 + "." + i % 256 + "/32")
                .collect(Collectors.joining(" "));
        String services =
                IntStream.range(0, 200).mapToObj(i -> "tcp/" + (8_000 + 2 * i)).collect(Collectors.joining(" "));
        Case given = Scenarios.withRules(Scenarios.unrestricted(), Scenarios.rule("many", "", networks, services));
        Rendering rendering = (Rendering) new JuniperSrxRenderer().render(given.rules(), given.scope());

        List<AddressFirewall.Opened> policies = JuniperSrxFile.read(rendering).opened();
        assertThat(policies).hasSize(6);
        for (String service : new TreeSet<>(List.of(services.split(" ")))) {
            assertThat(Networks.ranges(policies.stream()
                            .filter(policy -> policy.services().contains(service))
                            .flatMap(policy -> policy.to().stream())
                            .toList()))
                    .isEqualTo(Networks.ranges(List.of(networks.split(" "))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"any", "Any"})
    void aZoneThatMeansAllFails(String zone) {
        Scope scope = Scenarios.scope(new Sources(List.of(), List.of(zone)));
        Case given = Scenarios.withRules(scope, Scenarios.rule("one", "x.example.com", "", "tcp/443"));

        assertThat(new JuniperSrxRenderer().render(given.rules(), scope))
                .isInstanceOfSatisfying(
                        NotRendered.class,
                        failure -> assertThat(failure.code()).isEqualTo(NotRendered.SOURCES_NOT_EXPRESSIBLE));
    }
}
