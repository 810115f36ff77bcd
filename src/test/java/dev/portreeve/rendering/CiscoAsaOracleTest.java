package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rendering.ciscoasa.CiscoAsaRenderer;
import dev.portreeve.rendering.proof.ProofKind;
import dev.portreeve.rules.SampleCatalog;
import dev.portreeve.testing.Proven;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Compares what the access list for ASA opens with what is asked and declared.
class CiscoAsaOracleTest {

    private static final int DRAWS = 60;

    @Test
    void asaOpensWhatIsAskedAndDeclaredAndNothingElse() {
        Random random = new Random(20_261_128);
        for (CatalogContent content : Catalogs.all()) {
            for (int i = 0; i < DRAWS; i++) {
                check(Cases.draw(random, content));
            }
            check(Cases.full(content));
        }
        Scenarios.all().values().forEach(CiscoAsaOracleTest::check);
        Proven.by(TargetId.CISCO_ASA, ProofKind.READER);
    }

    private static void check(Case given) {
        check(given, new CiscoAsaRenderer().render(given.rules(), given.scope()));
    }

    private static void check(Case given, RenderingResult result) {
        List<AddressFirewall.Opened> opened = result instanceof Rendering rendering
                ? CiscoAsaFile.read(rendering).opened()
                : List.of();
        AddressFirewall.check(given, result, opened, _ -> List.of());
        if (result instanceof Rendering rendering) {
            checkVersions(given, rendering.artifacts().getLast().text());
        }
    }

    /// A name is resolved to addresses of the families that the clients have, and to no others.
    private static void checkVersions(Case given, String text) {
        for (Prefix.Family family : Prefix.Family.values()) {
            List<Prefix> clients = given.scope().sources().networks();
            boolean reached = clients.isEmpty() || clients.stream().anyMatch(client -> client.family() == family);
            String version = family == Prefix.Family.IPV4 ? " fqdn v4 " : " fqdn v6 ";
            assertThat(text.contains(version)).isEqualTo(text.contains(" fqdn ") && reached);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "subnet 198.51.100.0 255.255.255.224;subnet 198.51.100.0 255.255.255.192",
                "subnet 2001:db8:40::/48;subnet 2001:db8:40::/47",
                "fqdn v4 account.example.com;fqdn v4 *.account.example.com",
                "fqdn v4 account.example.com;fqdn v4 accounts.example.com",
                "udp destination eq 123;udp destination eq 124",
                "tcp destination eq 443;udp destination eq 443",
                "PR-2026-000123_svc_core-97 object-group PR-2026-000123_from_clients;PR-2026-000123_svc_core-97 any",
                "extended permit;extended deny",
                "object-group PR-2026-000123_to_core-97;any",
                "no object network ;no object-group network ",
                "object-group network PR-2026-000123_to_core-163;object-group network PR-2026-000123_svc_core-163"
            })
    void mutantsAreNoticed(String good, String bad) {
        Case given = Cases.full(SampleCatalog.content());
        Rendering rendering = (Rendering) new CiscoAsaRenderer().render(given.rules(), given.scope());
        Rendering changed = AddressFirewall.mutant(rendering, good, bad);
        assertThatThrownBy(() -> check(given, changed)).isInstanceOf(AssertionError.class);
    }

    @Test
    void aNameThatNoObjectCanHoldIsSaid() {
        Case given = Scenarios.withRules(
                Scenarios.unrestricted(), Scenarios.rule("one", "a_b.example.com x.example.com", "", "tcp/443"));
        Rendering rendering = (Rendering) new CiscoAsaRenderer().render(given.rules(), given.scope());
        assertThat(rendering.deviations())
                .extracting(Verdict::reason)
                .containsExactlyInAnyOrder("name-characters", "resolved-by-dns");
        assertThat(rendering.artifacts().getLast().text())
                .contains("fqdn v6 x.example.com\n")
                .doesNotContain("a_b");
    }

    @Test
    void interfacesAreNamedForPeople() {
        Scope scope = Scenarios.scope(new Sources(List.of(), List.of("any", "inside")));
        Case given = Scenarios.withRules(scope, Scenarios.rule("one", "x.example.com", "", "tcp/443"));
        Rendering rendering = (Rendering) new CiscoAsaRenderer().render(given.rules(), given.scope());
        assertThat(rendering.artifacts().getLast().text()).contains("! for interface inside\n");
        assertThat(rendering.artifacts().getLast().text()).doesNotContain("access-group");
    }
}
