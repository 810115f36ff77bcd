package dev.portreeve.catalog.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.catalog.CatalogFixture;
import dev.portreeve.catalog.diff.RevisionDiffer;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.model.SourceDocument;
import dev.portreeve.catalog.source.Reading;
import dev.portreeve.catalog.source.learn.LearnPageReader;
import dev.portreeve.testing.SourceDocuments;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Departures from the current revision, each with its figures.
class DriftCheckTest {

    @Test
    void theKoreanPageAfterTheFrenchOneIsAnOrdinaryStep() {
        assertThat(keys(drift(content(SourceDocuments.french()), content(SourceDocuments.korean()), Map.of())))
                .containsExactly("other-language fr ko");
    }

    @Test
    void aRemovalIsToldFromOneFifthOn() {
        assertThat(keys(drift(rows(10), rows(8), Map.of()))).isEmpty();
        assertThat(keys(drift(rows(10), rows(7), Map.of()))).containsExactly("rows-removed 3 10", "hosts-removed 3 10");
    }

    @Test
    void halfOfTheCatalogIsToldAndNoneOfItIsRefused() {
        assertThat(keys(drift(rows(20), rows(10), Map.of())))
                .containsExactly("rows-removed 10 20", "hosts-removed 10 20");
        assertThat(drift(rows(20), rows(0), Map.of()))
                .extracting(drift -> drift.kind().weight())
                .contains(DriftKind.Weight.REFUSED);
    }

    @Test
    void twiceTheCatalogIsTold() {
        assertThat(keys(drift(rows(10), rows(19), Map.of()))).isEmpty();
        assertThat(keys(drift(rows(10), rows(20), Map.of())))
                .containsExactly("rows-multiplied 10 20", "hosts-multiplied 10 20");
    }

    @Test
    void movedAndCoveredHostsAreNotGone() {
        CatalogContent before = CatalogFixture.sets(
                CatalogFixture.set(Section.CORE, 170, true, "a1.old.example a2.old.example b.x.example", "tcp/443"));
        CatalogContent after = CatalogFixture.sets(
                CatalogFixture.set(Section.CORE, 170, true, "a1.new.example a2.new.example *.x.example", "tcp/443"));

        assertThat(keys(drift(before, after, Map.of()))).isEmpty();
    }

    @Test
    void networksThatGoAreToldUnlessAnotherCoversThem() {
        CatalogContent before = CatalogFixture.sets(
                CatalogFixture.set(Section.CORE, 163, true, "13.67.13.176/28 13.67.13.192/28 20.1.2.0/24", "tcp/443"));
        CatalogContent covered = CatalogFixture.sets(
                CatalogFixture.set(Section.CORE, 163, true, "13.67.13.0/24 20.1.2.0/24", "tcp/443"));
        CatalogContent gone =
                CatalogFixture.sets(CatalogFixture.set(Section.CORE, 163, true, "20.1.2.0/24", "tcp/443"));

        assertThat(keys(drift(before, covered, Map.of()))).isEmpty();
        assertThat(keys(drift(before, gone, Map.of()))).containsExactly("networks-removed 2 3");
    }

    @Test
    void whatRequestsUseIsNamedOneByOne() {
        CatalogContent before = CatalogFixture.sets(
                CatalogFixture.set(
                        Section.CORE,
                        163,
                        true,
                        "a.example b.example c.example d.example e.example f.example",
                        "tcp/443"),
                CatalogFixture.set(Section.CORE, 97, true, "g.example", "tcp/443"),
                CatalogFixture.set(Section.CORE, 59, true, "h.example", "tcp/443"));
        CatalogContent after = CatalogFixture.sets(
                CatalogFixture.set(
                        Section.CORE, 163, true, "a.example b.example c.example d.example e.example", "tcp/443"),
                CatalogFixture.set(Section.CORE, 59, true, "h.example", "tcp/443"));

        assertThat(keys(drift(before, after, Map.of("core/163", 3, "core/97", 7, "core/59", 2))))
                .containsExactly(
                        "rows-removed 1 3",
                        "hosts-removed 2 8",
                        "addresses-in-use core/163 1 3",
                        "entry-in-use core/97 7");
    }

    @Test
    void aDocumentThatIsOlderOrWasPublishedBeforeIsTold() {
        CatalogContent newer = dated("2026-02-01", Instance.WORLDWIDE);
        CatalogContent older = dated("2025-12-01", Instance.WORLDWIDE);

        assertThat(keys(drift(newer, older, Map.of()))).containsExactly("older web-service 2026-02-01 2025-12-01");
        assertThat(keys(drift(older, newer, Map.of()))).isEmpty();
        assertThat(keys(DriftCheck.between(
                        newer,
                        newer,
                        RevisionDiffer.compare(newer, newer),
                        List.of(1, 4),
                        Map.of(),
                        DriftLimits.STANDARD)))
                .containsExactly("published-before 4");
    }

    @Test
    void anotherCloudIsARemark() {
        assertThat(drift(
                        dated("2025-12-01", Instance.WORLDWIDE),
                        dated("2025-12-01", Instance.US_GOVERNMENT_DOD),
                        Map.of()))
                .singleElement()
                .satisfies(drift -> {
                    assertThat(drift.key()).isEqualTo("other-instance worldwide us-government-dod");
                    assertThat(drift.kind().weight()).isEqualTo(DriftKind.Weight.REMARKED);
                });
    }

    @Test
    void limitsThatAreNeverOrAlwaysReachedAreRefused() {
        assertThatThrownBy(() -> new DriftLimits(100, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DriftLimits(20, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Drift> drift(CatalogContent before, CatalogContent after, Map<String, Integer> uses) {
        return DriftCheck.between(
                before, after, RevisionDiffer.compare(before, after), List.of(), uses, DriftLimits.STANDARD);
    }

    private static List<String> keys(List<Drift> drift) {
        return drift.stream().map(Drift::key).toList();
    }

    private static CatalogContent rows(int number) {
        return CatalogFixture.sets(IntStream.rangeClosed(1, number)
                .mapToObj(id -> CatalogFixture.set(Section.CORE, id, true, "h" + id + ".example.com", "tcp/443"))
                .toArray(EndpointSet[]::new));
    }

    private static CatalogContent dated(String date, Instance instance) {
        return new CatalogContent(
                new SourceDocument(
                        "web-service",
                        "Endpoints",
                        "und",
                        CatalogFixture.SOURCE.sha256(),
                        1,
                        instance,
                        Optional.of(LocalDate.parse(date))),
                rows(3).sets(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static CatalogContent content(Path page) {
        return ((Reading.Read) LearnPageReader.read(SourceDocuments.bytes(page))).content();
    }
}
