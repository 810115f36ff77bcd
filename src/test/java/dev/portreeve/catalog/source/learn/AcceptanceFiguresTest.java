package dev.portreeve.catalog.source.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.AddressSet;
import dev.portreeve.addressing.HostPattern;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.model.ScaleUnit;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The counts of the pages in text, and of the English one, and that everything says where it stands.
class AcceptanceFiguresTest {

    @ParameterizedTest
    @CsvSource({"fr, 19, 18, 110, 72, 25", "ko, 21, 20, 90, 64, 23", "en, 21, 20, 94, 67, 24"})
    void rowsAndHostsAddUp(String page, int rows, int ids, int entries, int names, int wildcards) {
        List<EndpointSet> sets = Pages.read(page).sets();
        List<HostPattern> hosts = sets.stream()
                .flatMap(set -> set.hosts().stream())
                .map(Destination.Host::pattern)
                .toList();
        Set<HostPattern> distinct = new HashSet<>(hosts);
        assertThat(sets).hasSize(rows);
        assertThat(sets.stream().map(EndpointSet::id).distinct()).hasSize(ids);
        assertThat(hosts).hasSize(entries);
        assertThat(distinct.stream().filter(HostPattern.Name.class::isInstance)).hasSize(names);
        assertThat(distinct.stream().filter(HostPattern.Wildcard.class::isInstance))
                .hasSize(wildcards);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ko"})
    void networksStandInOneSetOnly(String page) {
        CatalogContent content = Pages.read(page);
        assertThat(content.sets().stream().filter(set -> !set.networks().isEmpty()))
                .extracting(set -> set.id().value())
                .containsExactly(163);
        EndpointSet core = Pages.set(content, "core", 163);
        assertThat(core.networks()).hasSize(50);
        assertThat(AddressSet.of(core.networks()).size()).isEqualTo(3_558);
        assertThat(written(core)).contains("13.86.221.176/28", "13.89.174.240/28");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ko"})
    void scaleUnitsAreReadAsListed(String page) {
        CatalogContent content = Pages.read(page);
        List<ScaleUnit> codes = content.scaleUnits().stream()
                .flatMap(row -> row.codes().stream())
                .toList();
        assertThat(codes).hasSize(31);
        assertThat(new HashSet<>(codes)).hasSize(30);
        assertThat(codes).filteredOn(new ScaleUnit("AMSUA0601")::equals).hasSize(2);
        assertThat(content.scaleUnits()).extracting(row -> row.region().code()).containsExactly("NA", "EU", "AP");
        assertThat(content.scaleUnits()).extracting(row -> row.codes().size()).containsExactly(15, 10, 6);
        assertThat(content.scaleUnits().stream().flatMap(row -> row.hosts().stream()))
                .hasSize(9);
        assertThat(content.scaleUnits()).allSatisfy(row -> {
            assertThat(row.purpose()).isEqualTo("windows");
            assertThat(row.services()).hasToString("[tcp/443]");
            assertThat(row.storageNames()).hasSize(3);
        });
    }

    @ParameterizedTest
    @CsvSource({"fr, 353", "ko, 340"})
    void misspeltStorageNameIsKeptAndFlagged(String page, int line) {
        CatalogContent content = Pages.read(page);
        assertThat(content.scaleUnits().getLast().storageNames())
                .containsExactly("approdimedatapri", "approdimedatasec", "approdimedatahotifx");
        assertThat(written(content.scaleUnits().getLast())).contains("approdimedatahotfix.azureedge.net");
        assertThat(content.findings())
                .filteredOn(finding -> finding.code().equals("lint.storage-name-mismatch"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.value()).isEqualTo("approdimedatahotifx");
                    assertThat(finding.place()).map(Place::line).hasValue(line);
                });
        assertThat(Pages.findings(content)).contains("lint.repeated-scale-unit AMSUA0601");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ko", "en"})
    void everythingSaysWhereItStands(String page) {
        CatalogContent content = Pages.read(page);
        List<String> lines = Pages.lines(page);
        assertThat(content.source().language()).isEqualTo(page);
        assertThat(content.source().bytes()).isEqualTo(Pages.bytes(page).length);
        openings(content).forEach(opening -> {
            assertPlace(content, opening.place(), lines);
            opening.requirements().forEach(it -> assertPlace(content, it.place(), lines));
            opening.notes().forEach(it -> {
                assertPlace(content, it.place(), lines);
                assertThat(plain(lines.get(it.place().line() - 1)))
                        .contains(it.text().substring(0, 15));
            });
            for (Destination destination : opening.destinations()) {
                assertPlace(content, destination.place(), lines);
                String line = lines.get(destination.place().line() - 1);
                assertThat(line.toLowerCase(Locale.ROOT))
                        .contains(destination.written().toLowerCase(Locale.ROOT));
            }
        });
        content.requirements().forEach(it -> assertPlace(content, it.place(), lines));
    }

    @ParameterizedTest
    @CsvSource({"fr, 66, 71", "ko, 69, 74"})
    void addressesKeepTheirOwnLine(String page, int row, int networks) {
        EndpointSet core = Pages.set(Pages.read(page), "core", 163);
        assertThat(core.place().line()).isEqualTo(row);
        assertThat(core.destinations().getLast().place().line()).isEqualTo(networks);
        assertThat(core.hosts().get(2).written()).isEqualTo("EnterpriseEnrollment.manage.microsoft.com");
        assertThat(core.hosts().get(2).pattern()).hasToString("enterpriseenrollment.manage.microsoft.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ko"})
    void lineEndingsAndByteOrderMarkDoNotMatter(String page) {
        String text = new String(Pages.bytes(page), StandardCharsets.UTF_8);
        byte[] windows = ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
        CatalogContent expected = Pages.read(page);
        assertThat(Pages.content(windows).sets().stream().map(AcceptanceFiguresTest::facts))
                .containsExactlyElementsOf(expected.sets().stream()
                        .map(AcceptanceFiguresTest::facts)
                        .toList());
    }

    private static List<Object> facts(EndpointSet set) {
        return List.of(set.section(), set.id(), set.description(), set.required(), written(set), set.services());
    }

    private static List<String> written(Opening opening) {
        return Pages.written(opening.destinations().stream());
    }

    private static Stream<Opening> openings(CatalogContent content) {
        return Stream.of(content.sets(), content.groups(), content.scaleUnits()).flatMap(List::stream);
    }

    private static void assertPlace(CatalogContent content, Place place, List<String> lines) {
        assertThat(place.document()).isEqualTo(content.source().sha256());
        assertThat(place.language()).isEqualTo(content.source().language());
        assertThat(place.line()).isBetween(1, lines.size());
    }

    private static String plain(String line) {
        return line.replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
