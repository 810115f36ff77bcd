package dev.portreeve.catalog.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import dev.portreeve.catalog.CatalogFixture;
import dev.portreeve.catalog.DocumentReader;
import dev.portreeve.catalog.fact.Disagreement.Nature;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.source.Reading;
import dev.portreeve.testing.SourceDocuments;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Where sources contradict each other.
class DisagreementsTest {

    @Test
    void aValueOnOneSideOnlyIsToldWithItsPlace() {
        List<Disagreement> found = between(
                CatalogFixture.set(Section.CORE, 163, true, "a.example b.example", "tcp/443"),
                CatalogFixture.set(Section.CORE, 163, true, "a.example", "tcp/443 tcp/80"));

        assertThat(found)
                .extracting(Disagreement::kind, Disagreement::nature, Disagreement::left, Disagreement::right)
                .containsExactly(
                        tuple(FactKind.NAME, Nature.ONLY_LEFT, "b.example", ""),
                        tuple(FactKind.PORT, Nature.ONLY_RIGHT, "", "tcp/80"));
        assertThat(found.getFirst().leftPlace().orElseThrow().line()).isEqualTo(7);
    }

    @Test
    void anAddressThatTheOtherSideCoversIsNoContradiction() {
        List<Disagreement> found = between(
                CatalogFixture.set(Section.CORE, 163, true, "a.x.example 13.67.13.176/28 20.0.0.0/24", "tcp/443"),
                CatalogFixture.set(
                        Section.CORE, 163, true, "*.x.example 13.67.13.0/24 20.0.0.0/25 20.0.0.128/25", "tcp/443"));

        assertThat(found)
                .filteredOn(each -> each.nature() == Nature.COVERED)
                .extracting(Disagreement::left, Disagreement::right)
                .contains(
                        tuple("a.x.example", "*.x.example"),
                        tuple("13.67.13.176/28", "13.67.13.0/24"),
                        tuple("20.0.0.0/24", "20.0.0.0/25, 20.0.0.128/25"),
                        tuple("20.0.0.0/24", "20.0.0.0/25"));
        assertThat(found)
                .filteredOn(each -> each.nature() != Nature.COVERED)
                .extracting(Disagreement::right)
                .containsExactly("*.x.example", "13.67.13.0/24");
    }

    @Test
    void flagsContradictEachOther() {
        assertThat(between(
                        CatalogFixture.set(Section.CORE, 97, true, "a.example", "tcp/443"),
                        CatalogFixture.set(Section.CORE, 97, false, "a.example", "tcp/443")))
                .extracting(Disagreement::kind, Disagreement::left, Disagreement::right)
                .containsExactly(tuple(FactKind.REQUIRED, "true", "false"));
    }

    @Test
    void aSetIsTheSameInWhateverSection() {
        assertThat(between(
                        CatalogFixture.set(Section.AUTHENTICATION, 56, true, "a.example", "tcp/443"),
                        CatalogFixture.set(new Section("common"), 56, true, "a.example", "tcp/443")))
                .isEmpty();
    }

    @Test
    void whatASourceDoesNotSpeakOfIsNoContradiction() {
        CatalogContent page = CatalogFixture.rich();
        CatalogContent service = CatalogFixture.sets(
                CatalogFixture.set(Section.CORE, 163, true, "*.a.example a.example", "tcp/80 tcp/443"),
                CatalogFixture.set(new Section("exchange"), 1, true, "m.example", "tcp/443"));

        List<Disagreement> found = Disagreements.between(FactIndex.of(page), FactIndex.of(service));

        assertThat(found)
                .extracting(each -> each.topic().name(), Disagreement::kind, Disagreement::nature)
                .containsExactly(
                        tuple("163", FactKind.NETWORK, Nature.ONLY_LEFT),
                        tuple("163", FactKind.NETWORK, Nature.ONLY_LEFT),
                        tuple("178", FactKind.ENTRY, Nature.ONLY_LEFT));
    }

    @Test
    void theListOfAPageIsHeldAgainstItsTables() {
        CatalogContent page = CatalogFixture.rich()
                .withFindings(List.of(
                        finding("learn.consolidated-only", "x.example"),
                        finding("learn.not-consolidated", "192.0.2.0/25"),
                        finding("lint.no-ports", "")));

        assertThat(Disagreements.within(page))
                .extracting(Disagreement::kind, Disagreement::nature, Disagreement::left, Disagreement::right)
                .containsExactly(
                        tuple(FactKind.NAME, Nature.ONLY_RIGHT, "", "x.example"),
                        tuple(FactKind.NETWORK, Nature.ONLY_LEFT, "192.0.2.0/25", ""));
    }

    @Test
    void theKoreanPageAndTheWebServiceDisagreeSetBySet() {
        List<Disagreement> found = Disagreements.between(
                index(SourceDocuments.korean()), index(SourceDocuments.webService("worldwide-mem-2025-12-01")));

        assertThat(found.stream()
                        .filter(each -> each.kind() == FactKind.ENTRY)
                        .map(each -> each.topic().name() + " " + each.nature().word()))
                .containsExactlyInAnyOrder(
                        "150 only-left",
                        "172 only-left",
                        "178 only-left",
                        "190 only-left",
                        "186 only-right",
                        "192 only-right");
        assertThat(found.stream()
                        .filter(each -> each.kind() != FactKind.ENTRY)
                        .collect(Collectors.groupingBy(Disagreement::kind, Collectors.counting())))
                .containsOnly(
                        entry(FactKind.NETWORK, 53L),
                        entry(FactKind.WILDCARD, 17L),
                        entry(FactKind.NAME, 71L),
                        entry(FactKind.REQUIRED, 4L));
    }

    private static Finding finding(String code, String value) {
        return new Finding(code, Finding.Severity.WARNING, Optional.of(CatalogFixture.place(9)), "core/163", value);
    }

    private static List<Disagreement> between(EndpointSet left, EndpointSet right) {
        return Disagreements.between(FactIndex.of(CatalogFixture.sets(left)), FactIndex.of(CatalogFixture.sets(right)));
    }

    private static FactIndex index(Path document) {
        return FactIndex.of(((Reading.Read) DocumentReader.read(SourceDocuments.bytes(document))).content());
    }
}
