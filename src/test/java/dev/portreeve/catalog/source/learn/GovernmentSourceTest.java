package dev.portreeve.catalog.source.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.AddressSet;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.model.Note;
import org.junit.jupiter.api.Test;

/// The page for the US government clouds: no numbered sets, single addresses, a scale unit of its own.
class GovernmentSourceTest {

    private final CatalogContent page = Pages.read("us-government");

    @Test
    void pageIsFiledUnderGccHighAndSaysThatItServesBoth() {
        assertThat(page.source().instance()).isEqualTo(Instance.US_GOVERNMENT_GCC_HIGH);
        assertThat(page.source().dated()).hasToString("Optional[2025-08-11]");
        assertThat(Pages.findings(page))
                .contains("learn.instances-together US government endpoints for Microsoft Intune");
        assertThat(page.sets()).isEmpty();
    }

    @Test
    void tableOfNamesAndNetworksIsDeviceManagement() {
        EndpointGroup group = Pages.group(page, "device-management");
        assertThat(Pages.hosts(group))
                .containsExactly(
                        "*.manage.microsoft.us", "enterpriseregistration.microsoftonline.us", "manage.microsoft.us");
        assertThat(group.networks()).hasSize(24);
        assertThat(group.networks().stream().filter(network -> network.length() == 32))
                .hasSize(17);
        assertThat(AddressSet.of(group.networks()).size()).isEqualTo(17 + 4 * 128 + 3 * 8);
        assertThat(group.notes()).extracting(Note::text).containsExactly("Azure Front Door:");
        assertThat(group.services()).hasToString("[tcp/80, tcp/443]");
        assertThat(Pages.findings(page)).contains("learn.service-tag AzureFrontDoor.MicrosoftSecurity");
    }

    @Test
    void listsUnderHeadingsOfThisPageAreGroups() {
        assertThat(page.groups())
                .extracting(group -> group.key() + " " + group.hosts().size() + " " + group.services())
                .containsExactly(
                        "device-management 3 [tcp/80, tcp/443]",
                        "customer-portals 4 [tcp/443]",
                        "defender 1 [tcp/443]",
                        "epm 1 [tcp/443]",
                        "partner-services 7 [tcp/443]");
        assertThat(Pages.hosts(Pages.group(page, "partner-services")))
                .contains("directory.microsoftazure.us", "graph.microsoftazure.us", "graph.microsoft.us");
    }

    @Test
    void sovereignScaleUnitIsItsOwnRegion() {
        assertThat(page.scaleUnits()).singleElement().satisfies(row -> {
            assertThat(row.codes()).hasToString("[FXPASU01]");
            assertThat(row.region()).hasToString("USGOV");
            assertThat(row.storageNames()).hasSize(3);
            assertThat(row.hosts()).hasSize(3);
            assertThat(row.services()).hasToString("[tcp/80, tcp/443]");
        });
        assertThat(Pages.findings(page)).contains("learn.port-inferred tcp/80, tcp/443");
    }

    @Test
    void missingPartsAreSaid() {
        assertThat(Pages.findings(page))
                .contains(
                        "learn.include-missing ../includes/windows-push-notification-services.md",
                        "learn.include-missing ../includes/apple-device-network-information.md")
                .noneMatch(it -> it.contains("attestation-region-missing"));
    }
}
