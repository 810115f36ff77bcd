package dev.portreeve.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.StarterCatalog;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.testing.UseCase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each filter lets pass, on the newer revision that ships with the portal.
@UseCase("UC-002")
class CatalogFilterTest {

    private final CatalogContent content = StarterCatalog.revisions().get(1).content();

    @Test
    void withoutFilterEverythingPassesInTheOrderOfTheArticle() {
        List<String> routes = routes(CatalogFilter.NONE);

        assertThat(routes).hasSize((int) EntryPath.all(content).count());
        assertThat(routes)
                .startsWith("catalog/core/163", "catalog/core/172")
                .contains("catalog/delivery-optimization/172");
    }

    @ParameterizedTest
    @CsvSource({
        "163, catalog/core/163",
        "go.microsoft.com, catalog/core/190",
        "13.67.13.180, catalog/core/163",
        "13.67.13.176/30, catalog/core/163",
        "fef.manage.microsoft.com, catalog/core/163",
        "AMSUC0101, catalog/scripts-win32/windows.AP",
        "approdimedatahotifx, catalog/scripts-win32/windows.AP",
        "진단 업로드, catalog/autopilot/182",
        "Endpoint discovery, catalog/core/190"
    })
    void textFindsNumbersNamesHostsAndWhatCoversThem(String text, String expected) {
        assertThat(routes(with(text))).contains(expected);
    }

    @Test
    void textThatStandsNowhereFindsNothing() {
        assertThat(routes(with("no-such-host.example.net"))).isEmpty();
    }

    @Test
    void aPortFindsTheEntriesThatOpenIt() {
        assertThat(routes(filter(Optional.empty(), Optional.of(Service.udp(123)), Optional.empty())))
                .containsExactly("catalog/autopilot/165");
        assertThat(routes(filter(Optional.empty(), Optional.of(Service.tcp(5223)), Optional.empty())))
                .containsExactly("catalog/apple/178");
    }

    @Test
    void aRequirementFindsTheEntriesItTouches() {
        assertThat(routes(filter(Optional.of(RequirementKind.BYTE_RANGES), Optional.empty(), Optional.empty())))
                .contains("catalog/delivery-optimization/172")
                .doesNotContain("catalog/core/163");
    }

    @Test
    void aScaleUnitLeavesTheRowOfItsRegionAndWhatServesEverybody() {
        List<String> routes = routes(filter(Optional.empty(), Optional.empty(), ScaleUnit.tryParse("AMSUB0202")));

        assertThat(routes)
                .contains("catalog/core/163", "catalog/scripts-win32/windows.EU")
                .doesNotContain("catalog/scripts-win32/windows.NA", "catalog/attestation/attestation.NA");
    }

    @Test
    void sectionAndRequiredNarrowTogether() {
        CatalogFilter filter = new CatalogFilter(
                Optional.of(Section.AUTHENTICATION),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(false),
                Optional.empty());

        assertThat(routes(filter)).containsExactly("catalog/authentication/150");
    }

    private static CatalogFilter with(String text) {
        return new CatalogFilter(
                Optional.empty(), text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static CatalogFilter filter(
            Optional<RequirementKind> kind, Optional<Service> port, Optional<ScaleUnit> unit) {
        return new CatalogFilter(Optional.empty(), "", kind, port, Optional.empty(), unit);
    }

    private List<String> routes(CatalogFilter filter) {
        return filter.apply(content).stream()
                .map(opening -> EntryPath.of(opening).route())
                .toList();
    }
}
