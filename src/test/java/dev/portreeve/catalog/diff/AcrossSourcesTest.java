package dev.portreeve.catalog.diff;

import static dev.portreeve.catalog.CatalogFixture.requirement;
import static dev.portreeve.catalog.CatalogFixture.scaleUnits;
import static dev.portreeve.catalog.CatalogFixture.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.CatalogFixture;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.model.SourceDocument;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The article beside the web service: sets by number, and silence is no removal.
class AcrossSourcesTest {

    private static final Section MEM = new Section("mem");
    private static final Section COMMON = new Section("common");
    private static final Section EXCHANGE = new Section("exchange");

    @Test
    void setsAreTheSameWhateverTheirSection() {
        RevisionDiff diff = RevisionDiffer.compare(
                page(row(Section.AUTOPILOT, 164, "a.example"), row(Section.AUTHENTICATION, 56, "b.example")),
                service(row(MEM, 164, "a.example c.example"), row(COMMON, 56, "b.example")));

        assertThat(diff.acrossSources()).isTrue();
        assertThat(diff.sets())
                .extracting(entry -> entry.key() + " " + entry.change().word())
                .containsExactly("mem/164 changed", "common/56 unchanged");
    }

    @Test
    void everyRowOfASetStandsBesideTheOnlyOneOfTheOther() {
        CatalogContent page = page(
                row(Section.CORE, 172, "a.example"), row(Section.DELIVERY_OPTIMIZATION, 172, "a.example b.example"));
        CatalogContent service = service(row(MEM, 172, "a.example"));

        assertThat(RevisionDiffer.compare(page, service).sets())
                .extracting(entry -> entry.key() + " " + entry.change().word())
                .containsExactly("mem/172 unchanged", "delivery-optimization/172 changed");
        assertThat(RevisionDiffer.compare(service, page).sets())
                .extracting(entry -> entry.key() + " " + entry.change().word())
                .containsExactly("core/172 unchanged", "delivery-optimization/172 changed");
    }

    @Test
    void whatTheOtherSourceNeverSpeaksOfIsNotStated() {
        CatalogContent page = page(row(Section.CORE, 163, "a.example"), row(Section.CORE, 189, "d.example"));
        CatalogContent service = service(row(MEM, 163, "a.example"), row(EXCHANGE, 1, "e.example"));
        RevisionDiff diff = RevisionDiffer.compare(page, service);

        assertThat(diff.entries())
                .extracting(entry -> entry.key() + " " + entry.change().word())
                .containsExactly(
                        "mem/163 unchanged", "exchange/1 not-stated", "core/189 removed", "windows/EU not-stated");
        assertThat(diff.summary().notStated()).isEqualTo(2);
        assertThat(diff.summary().sets()).isEqualTo(new Counts(0, 1, 0, 1));
        assertThat(diff.summary().hosts()).isEqualTo(new Counts(0, 1, 0, 1));
        assertThat(diff.effect().kind()).isEqualTo(Effect.Kind.NARROWED);
        assertThat(EffectTest.lines(diff.effect().closes())).containsExactly("d.example tcp/443");
        assertThat(RevisionDiffer.compare(service, page).entries())
                .extracting(entry -> entry.key() + " " + entry.change().word())
                .containsExactly(
                        "core/163 unchanged", "core/189 added", "exchange/1 not-stated", "windows/EU not-stated");
    }

    @Test
    void requirementsOfOneSourceAreNoDifference() {
        CatalogContent page = page(row(Section.CORE, 163, "a.example"));
        CatalogContent stricter = new CatalogContent(
                page.sources(),
                page.sets(),
                List.of(),
                List.of(),
                List.of(requirement(RequirementKind.NO_TLS_INSPECTION, "a.example")),
                List.of());

        assertThat(RevisionDiffer.compare(stricter, service(row(MEM, 163, "a.example")))
                        .isEmpty())
                .isTrue();
        assertThat(RevisionDiffer.compare(stricter, page).isEmpty()).isFalse();
    }

    @Test
    void numbersOfTwoCloudsMeanTheSameOnlyInOneArea() {
        CatalogContent page = page(row(Section.CORE, 35, "a.example"));
        CatalogContent dod = new CatalogContent(
                document("webservice-json", Instance.US_GOVERNMENT_DOD),
                List.of(row(EXCHANGE, 35, "b.example"), row(MEM, 36, "a.example")),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(RevisionDiffer.compare(page, dod).sets())
                .extracting(entry -> entry.key() + " " + entry.change().word())
                .containsExactly("exchange/35 not-stated", "mem/36 added", "core/35 removed");
    }

    @Test
    void twoReadingsOfOneKindAreComparedAsEver() {
        RevisionDiff diff = RevisionDiffer.compare(
                service(row(MEM, 163, "a.example"), row(EXCHANGE, 1, "e.example")),
                service(row(MEM, 163, "a.example")));

        assertThat(diff.acrossSources()).isFalse();
        assertThat(diff.sets())
                .extracting(entry -> entry.key() + " " + entry.change().word())
                .containsExactly("mem/163 unchanged", "exchange/1 removed");
    }

    private static CatalogContent page(EndpointSet... rows) {
        return new CatalogContent(
                CatalogFixture.SOURCE,
                List.of(rows),
                List.of(),
                List.of(scaleUnits(Region.EU, "AMSUB0101", "one", "u.example")),
                List.of(),
                List.of());
    }

    private static CatalogContent service(EndpointSet... rows) {
        return new CatalogContent(
                document("webservice-json", Instance.WORLDWIDE),
                List.of(rows),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static SourceDocument document(String carrier, Instance instance) {
        return new SourceDocument(carrier, "", "und", "cd".repeat(32), 10, instance, Optional.empty());
    }

    private static EndpointSet row(Section section, int id, String hosts) {
        return set(section, id, true, hosts, "tcp/443");
    }
}
