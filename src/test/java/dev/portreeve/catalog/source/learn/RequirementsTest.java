package dev.portreeve.catalog.source.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.RequirementKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The requirements beyond letting flows pass: as stated, and where they touch what is listed.
class RequirementsTest {

    private static final List<String> ATTESTATION = List.of(
            "has.spserv.microsoft.com",
            "intunemaape1.eus.attest.azure.net",
            "intunemaape2.eus2.attest.azure.net",
            "intunemaape3.cus.attest.azure.net",
            "intunemaape4.wus.attest.azure.net",
            "intunemaape5.scus.attest.azure.net",
            "intunemaape6.ncus.attest.azure.net");

    @Test
    void olderRevisionExemptsTheNamesOnly() {
        CatalogContent content = Pages.read("fr");
        assertThat(hosts(content, RequirementKind.NO_TLS_INSPECTION))
                .containsAll(ATTESTATION)
                .contains("manage.microsoft.com", "dm.microsoft.com")
                .hasSize(9);
        assertThat(of(Pages.set(content, "core", 163), RequirementKind.NO_TLS_INSPECTION))
                .containsExactly("manage.microsoft.com");
        assertThat(of(Pages.group(content, "epm"), RequirementKind.NO_TLS_INSPECTION))
                .containsExactly("dm.microsoft.com");
        assertThat(of(Pages.set(content, "remote-help", 181), RequirementKind.NO_TLS_INSPECTION))
                .isEmpty();
    }

    @Test
    void newerRevisionExemptsWhatLiesBelow() {
        CatalogContent content = Pages.read("ko");
        assertThat(hosts(content, RequirementKind.NO_TLS_INSPECTION))
                .containsAll(ATTESTATION)
                .contains("*.manage.microsoft.com", "*.dm.microsoft.com", "*.events.data.microsoft.com")
                .hasSize(10);
        assertThat(of(Pages.set(content, "core", 163), RequirementKind.NO_TLS_INSPECTION))
                .containsExactly("*.manage.microsoft.com");
        assertThat(of(Pages.set(content, "core", 170), RequirementKind.NO_TLS_INSPECTION))
                .containsExactly("*.manage.microsoft.com");
        assertThat(of(Pages.group(content, "defender"), RequirementKind.NO_TLS_INSPECTION))
                .containsExactly("*.dm.microsoft.com");
        assertThat(of(Pages.group(content, "epm"), RequirementKind.NO_TLS_INSPECTION))
                .containsExactly("*.dm.microsoft.com", "*.events.data.microsoft.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ko"})
    void proxySignInIsStatedForThreeHostsAndTouchesWhatTheyCover(String page) {
        CatalogContent content = Pages.read(page);
        assertThat(hosts(content, RequirementKind.NO_PROXY_AUTHENTICATION))
                .containsExactly("manage.microsoft.com", "*.azureedge.net", "graph.microsoft.com");
        assertThat(of(Pages.set(content, "core", 163), RequirementKind.NO_PROXY_AUTHENTICATION))
                .containsExactly("manage.microsoft.com");
        assertThat(of(Pages.set(content, "aosp", 179), RequirementKind.NO_PROXY_AUTHENTICATION))
                .containsExactly("*.azureedge.net");
        assertThat(content.scaleUnits())
                .allSatisfy(row -> assertThat(of(row, RequirementKind.NO_PROXY_AUTHENTICATION))
                        .containsExactly("*.azureedge.net"));
        assertThat(of(Pages.group(content, "device-management"), RequirementKind.NO_PROXY_AUTHENTICATION))
                .containsExactly("graph.microsoft.com");
        assertThat(content.sets().stream()
                        .flatMap(set -> set.hosts().stream())
                        .map(host -> host.pattern().toString()))
                .doesNotContain("*.azureedge.net");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ko"})
    void byteRangesPassForDeliveryOptimizationAndScaleUnits(String page) {
        CatalogContent content = Pages.read(page);
        assertThat(content.sets())
                .filteredOn(set -> !of(set, RequirementKind.BYTE_RANGES).isEmpty())
                .extracting(set -> set.section() + "/" + set.id())
                .containsExactly("core/172", "delivery-optimization/172");
        assertThat(content.scaleUnits())
                .allSatisfy(
                        row -> assertThat(of(row, RequirementKind.BYTE_RANGES)).hasSize(3));
    }

    private static List<String> hosts(CatalogContent content, RequirementKind kind) {
        return content.hostsWith(kind).stream().map(Object::toString).toList();
    }

    private static List<String> of(Opening opening, RequirementKind kind) {
        return opening.requirements().stream()
                .filter(requirement -> requirement.kind() == kind)
                .flatMap(requirement -> requirement.hosts().stream())
                .map(Object::toString)
                .toList();
    }
}
