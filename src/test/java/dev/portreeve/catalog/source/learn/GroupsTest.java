package dev.portreeve.catalog.source.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.Region;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Endpoints outside the numbered sets.
class GroupsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            fr | device-management    | graph.microsoft.com | tcp/443 | inferred
            ko | device-management    | graph.microsoft.com | tcp/443 | inferred
            fr | delivery-optimization | *.do.dsp.mp.microsoft.com *.dl.delivery.mp.microsoft.com *.emdl.ws.microsoft.com | tcp/80 tcp/443 | stated
            ko | delivery-optimization | *.do.dsp.mp.microsoft.com *.dl.delivery.mp.microsoft.com | tcp/80 tcp/443 | stated
            fr | store                | displaycatalog.md.mp.microsoft.com purchase.md.mp.microsoft.com licensing.mp.microsoft.com storeedgefd.dsx.mp.microsoft.com | tcp/80 tcp/443 | inferred
            ko | store                | displaycatalog.mp.microsoft.com purchase.md.mp.microsoft.com licensing.mp.microsoft.com storeedgefd.dsx.mp.microsoft.com | tcp/80 tcp/443 | inferred
            fr | store-fallback-cache | sparkcdneus2.azureedge.net sparkcdnwus2.azureedge.net | tcp/80 tcp/443 | inferred
            ko | store-fallback-cache | sparkcdneus2.azureedge.net sparkcdnwus2.azureedge.net | tcp/80 tcp/443 | inferred
            fr | attestation-dha      | has.spserv.microsoft.com | tcp/443 | inferred
            ko | attestation-dha      | has.spserv.microsoft.com | tcp/443 | inferred
            fr | defender             | *.dm.microsoft.com | tcp/443 | inferred
            ko | defender             | *.dm.microsoft.com | tcp/443 | inferred
            fr | epm                  | *.dm.microsoft.com *.events.data.microsoft.com | tcp/443 | stated
            ko | epm                  | *.dm.microsoft.com *.events.data.microsoft.com | tcp/443 | stated
            """)
    void groupHasItsHostsAndPorts(String page, String key, String hosts, String ports, String origin) {
        EndpointGroup group = Pages.group(Pages.read(page), key);
        assertThat(String.join(" ", Pages.hosts(group))).isEqualTo(hosts);
        assertThat(group.services().stream().map(Service::toString)).containsExactly(ports.split(" ", -1));
        assertThat(group.inferred()).isEqualTo(origin.equals("inferred"));
        assertThat(group.region()).isEmpty();
        assertThat(group.pointer()).isFalse();
        assertThat(group.direction()).isEqualTo(Direction.OUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ko"})
    void attestationHostsBelongToNorthAmericaAndTheOtherRegionsAreMissed(String page) {
        CatalogContent content = Pages.read(page);
        EndpointGroup attestation = Pages.group(content, "attestation");
        assertThat(attestation.region()).hasValue(Region.NA);
        assertThat(Pages.hosts(attestation))
                .hasSize(6)
                .startsWith("intunemaape1.eus.attest.azure.net")
                .endsWith("intunemaape6.ncus.attest.azure.net");
        assertThat(attestation.services()).containsExactly(Service.tcp(443));
        assertThat(attestation.inferred()).isFalse();
        assertThat(Pages.findings(content))
                .contains("lint.attestation-region-missing EU", "lint.attestation-region-missing AP")
                .doesNotContain("lint.attestation-region-missing NA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ko"})
    void peersTalkToEachOther(String page) {
        EndpointGroup peers = Pages.group(Pages.read(page), "delivery-peering");
        assertThat(peers.direction()).isEqualTo(Direction.PEER);
        assertThat(peers.destinations()).isEmpty();
        assertThat(peers.pointer()).isFalse();
        assertThat(peers.required()).isFalse();
        assertThat(peers.services()).containsExactly(Service.tcp(7680), Service.udp(3544));
    }

    @Test
    void pointersAreShownWithoutHosts() {
        List<String> french =
                List.of("android-enterprise", "fcm", "windows-update-agent", "store-content", "analytics");
        assertThat(pointers("fr")).containsExactlyInAnyOrderElementsOf(french);
        assertThat(pointers("ko")).containsAll(french).contains("wufb").hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ko"})
    void examplesAreMarked(String page) {
        CatalogContent content = Pages.read(page);
        assertThat(Pages.group(content, "store-fallback-cache").hosts()).allMatch(host -> host.example());
        assertThat(Pages.group(content, "store").hosts()).noneMatch(host -> host.example());
        assertThat(content.sets().stream()
                        .flatMap(set -> set.hosts().stream())
                        .filter(host -> host.example())
                        .map(host -> host.written()))
                .containsExactly(
                        "rdprelayv3eastusprod-0.support.services.microsoft.com",
                        "trouter2-usce-1-a.trouter.teams.microsoft.com",
                        "trouter-azsc-usea-0-a.trouter.skype.com",
                        "AMSUA0101-RemoteAssistService-pubsub.webpubsub.azure.com");
    }

    private static List<String> pointers(String page) {
        return Pages.read(page).groups().stream()
                .filter(EndpointGroup::pointer)
                .map(EndpointGroup::key)
                .toList();
    }
}
