package dev.portreeve.catalog.source.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.AddressSet;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.model.Note;
import dev.portreeve.catalog.model.ScaleUnitRow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The Markdown source of the English page: what a person counted in it, without what comments hide.
class EnglishSourceTest {

    private final CatalogContent page = Pages.read("en");

    @Test
    void sourceIsNamed() {
        assertThat(page.source().carrier()).isEqualTo("learn-markdown");
        assertThat(page.source().title()).isEqualTo("Network endpoints for Microsoft Intune");
        assertThat(page.source().instance()).isEqualTo(Instance.WORLDWIDE);
        assertThat(page.source().dated()).hasToString("Optional[2025-01-09]");
    }

    @Test
    void set163HoldsEightyThreeNetworks() {
        EndpointSet core = Pages.set(page, "core", 163);
        assertThat(core.networks()).hasSize(84);
        assertThat(core.networks().stream().distinct()).hasSize(83);
        assertThat(AddressSet.of(core.networks()).size()).isEqualTo(5_896);
        assertThat(Pages.findings(page)).contains("lint.repeated-address 20.43.129.0/24");
        assertThat(page.sets().stream().filter(set -> !set.networks().isEmpty()))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "core, 163, true, false, '[tcp/80, tcp/443]'",
        "core, 97, true, false, '[tcp/443]'",
        "autopilot, 165, true, false, '[udp/123]'",
        "apple, 178, true, false, '[tcp/80, tcp/443, tcp/5223]'",
        "authentication, 56, true, true, '[tcp/80, tcp/443]'",
        "authentication, 150, false, false, '[tcp/443]'",
        "remote-help, 181, true, false, '[tcp/443]'"
    })
    void cellsAreReadUnderTheirHeaders(String section, int id, boolean required, boolean er, String services) {
        EndpointSet set = Pages.set(page, section, id);
        assertThat(set.required()).isEqualTo(required);
        assertThat(set.expressRoute()).isEqualTo(er);
        assertThat(set.services()).hasToString(services);
    }

    @Test
    void bothTablesOfScaleUnitsAreRead() {
        assertThat(page.scaleUnits())
                .extracting(row -> row.purpose() + " " + row.region() + " "
                        + row.codes().size() + " "
                        + row.codes().stream().distinct().count() + " "
                        + row.storageNames().size() + " " + row.hosts().size() + " " + row.services())
                .containsExactly(
                        "windows NA 15 14 3 6 [tcp/443]",
                        "windows EU 10 10 3 6 [tcp/443]",
                        "windows AP 6 6 3 6 [tcp/443]",
                        "macos NA 15 14 0 2 [tcp/443]",
                        "macos EU 10 10 0 2 [tcp/443]",
                        "macos AP 6 6 0 2 [tcp/443]");
        assertThat(page.scaleUnits().subList(3, 6))
                .allSatisfy(row -> assertThat(row.notes())
                        .extracting(Note::text)
                        .containsExactly("azureedge.net domains will be disabled after 3/31/2025"));
    }

    @Test
    void attestationTabsGiveTheirRegions() {
        assertThat(page.groups())
                .filteredOn(group -> group.key().equals("attestation"))
                .extracting(group ->
                        group.region().orElseThrow() + " " + group.hosts().size())
                .containsExactly("NA 6", "EU 6", "AP 4");
        assertThat(Pages.findings(page)).noneMatch(it -> it.contains("region"));
    }

    @Test
    void groupsAreThoseOfThePage() {
        assertThat(page.groups())
                .extracting(EndpointGroup::key)
                .containsExactly(
                        "device-management",
                        "delivery-optimization",
                        "delivery-peering",
                        "android-enterprise",
                        "fcm",
                        "store",
                        "windows-update-agent",
                        "store-content",
                        "store-fallback-cache",
                        "attestation-dha",
                        "attestation",
                        "attestation",
                        "attestation",
                        "wufb",
                        "analytics",
                        "defender",
                        "epm");
        assertThat(Pages.group(page, "store").hosts()).hasSize(4);
        assertThat(Pages.group(page, "store-fallback-cache").hosts()).hasSize(2).allMatch(host -> host.example());
        assertThat(Pages.group(page, "epm").services()).hasToString("[tcp/443]");
        assertThat(Pages.group(page, "delivery-peering").services()).hasToString("[tcp/7680, udp/3544]");
    }

    @Test
    void nothingIsQuarantinedAndNothingHiddenIsRead() {
        assertThat(page.findings()).noneMatch(it -> it.severity().compareTo(Finding.Severity.QUARANTINE) >= 0);
        List<String> hosts = Pages.written(page.sets().stream().flatMap(set -> set.hosts().stream()));
        assertThat(hosts)
                .doesNotContain("fd.api.orgmsg.microsoft.com", "devicelistenerprod.microsoft.com", "login.windows.net")
                .noneMatch(host -> host.contains("payloadprod"));
        assertThat(page.scaleUnits()).extracting(ScaleUnitRow::section).hasSize(6);
    }
}
