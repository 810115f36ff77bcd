package dev.portreeve.catalog.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.RegionTables;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TenantLocationsTest {

    private final TenantLocations locations = new TenantLocations(
            RegionTables.standard(),
            List.of(
                    row(Region.NA, "AMSUA0601", "AMSUA0101", "AMSUA0501", "AMSUA0502", "AMSUA0601", "AMSUA0902"),
                    row(Region.EU, "AMSUB0101", "AMSUB0202", "AMSUB0501"),
                    row(Region.AP, "AMSUC0101", "AMSUC0501", "AMSUD0101", "AMSUIN01")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "North America 0501 | AMSUA0501 | NA",
                "north  america 0501 | AMSUA0501 | NA",
                "Amérique du Nord 0501 | AMSUA0501 | NA",
                "Amérique\u00a0du\u00a0Nord\u00a00501 | AMSUA0501 | NA",
                "amerique du nord 0501 | AMSUA0501 | NA",
                "북아메리카 0501 | AMSUA0501 | NA",
                "북아메리카0501 | AMSUA0501 | NA",
                "Europe 0202 | AMSUB0202 | EU",
                "유럽 0202 | AMSUB0202 | EU",
                "Asie-Pacifique 0501 | AMSUC0501 | AP",
                "아시아 태평양 0501 | AMSUC0501 | AP",
                "AMSUB0202 | AMSUB0202 | EU",
                "amsub 0202 | AMSUB0202 | EU",
                "AMSUA0902 | AMSUA0902 | NA",
                "AMSUIN01 | AMSUIN01 | AP",
                "0902 | AMSUA0902 | NA",
            })
    void findsTheScaleUnitOfALocationInEveryLanguage(String text, String code, String region) {
        assertThat(locations.find(text)).isEqualTo(new LocationAnswer.Found(new ScaleUnit(code), new Region(region)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia Pacific 0101", "asie pacifique 0101", "아시아 태평양 0101"})
    void asksWhichOfTwo(String text) {
        assertThat(codes(((LocationAnswer.Ambiguous) locations.find(text)).candidates()))
                .containsExactly("AMSUC0101", "AMSUD0101");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "North America 0503 | AMSUA0501",
                "Nort America 0502 | AMSUA0502",
                "AMSUB0203 | AMSUB0202",
                "AMSUX0202 | AMSUB0202",
                "Amérique du Sud 0501 | AMSUA0501",
            })
    void namesTheNearestOfAnUnknownLocation(String text, String nearest) {
        List<LocationAnswer.Found> found = ((LocationAnswer.Unknown) locations.find(text)).nearest();

        assertThat(codes(found)).hasSize(5).startsWith(nearest);
    }

    @Test
    void aNumberAloneIsAskedBackWhenSeveralRegionsHaveIt() {
        assertThat(codes(((LocationAnswer.Ambiguous) locations.find("0501")).candidates()))
                .containsExactly("AMSUA0501", "AMSUB0501", "AMSUC0501");
    }

    @Test
    void nothingToGoByHasNoNearest() {
        assertThat(locations.find(" \u00a0- ")).isEqualTo(new LocationAnswer.Unknown(List.of()));
        assertThat(new TenantLocations(RegionTables.standard(), List.of()).find("Europe 0202"))
                .isEqualTo(new LocationAnswer.Unknown(List.of()));
        assertThat(locations.find("x".repeat(1_000_000))).isInstanceOf(LocationAnswer.Unknown.class);
    }

    @Test
    void aCodeListedTwiceCountsOnce() {
        assertThat(codes(locations.units())).hasSize(12).isSorted().contains("AMSUA0601");
    }

    @Test
    void regionsHaveANameInEveryLanguage() {
        for (Region region : List.of(Region.NA, Region.EU, Region.AP)) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.KOREAN)) {
                assertThat(RegionTables.standard().nameOf(region, locale)).isPresent();
            }
        }
        assertThat(RegionTables.standard().nameOf(Region.NA, Locale.KOREA)).hasValue("북아메리카");
    }

    private static List<String> codes(List<LocationAnswer.Found> units) {
        return units.stream().map(unit -> unit.unit().code()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Europe 0202, AMSUB0202",
        "amsub0202, AMSUB0202",
        "AMSUD0101, AMSUD0101",
        "Asia Pacific 01, AMSUIN01",
        "AMSUIN01, AMSUIN01"
    })
    void revisionThatListsRegionsOnlyServesEveryScaleUnitOfThem(String text, String code) {
        TenantLocations byRegion =
                new TenantLocations(RegionTables.standard(), List.of(row(Region.EU), row(Region.AP)));
        ScaleUnit unit = new ScaleUnit(code);
        Region region = code.startsWith("AMSUB") ? Region.EU : Region.AP;
        assertThat(byRegion.find(text)).isEqualTo(new LocationAnswer.Found(unit, region));
        assertThat(byRegion.regionOf(unit)).contains(region);
        assertThat(byRegion.find("Asia Pacific 0101")).isInstanceOf(LocationAnswer.Ambiguous.class);
        assertThat(byRegion.find("North America 0501")).isInstanceOf(LocationAnswer.Unknown.class);
        assertThat(byRegion.find("AMSUB02")).isInstanceOf(LocationAnswer.Unknown.class);
    }

    @Test
    void unlistedCodeIsNotTakenForAnotherOfItsRegion() {
        assertThat(locations.find("AMSUD0501")).isInstanceOf(LocationAnswer.Unknown.class);
        assertThat(locations.regionOf(new ScaleUnit("AMSUD0501"))).isEmpty();
        assertThat(locations.regionOf(new ScaleUnit("AMSUB0202"))).contains(Region.EU);
    }

    private static ScaleUnitRow row(Region region, String... codes) {
        return new ScaleUnitRow(
                "windows",
                Section.SCRIPTS_WIN32,
                Stream.of(codes).map(ScaleUnit::new).toList(),
                region,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Place("0".repeat(64), "en", 1));
    }
}
