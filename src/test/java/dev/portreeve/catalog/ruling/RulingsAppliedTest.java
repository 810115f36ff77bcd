package dev.portreeve.catalog.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.CatalogFixture;
import dev.portreeve.catalog.lint.EffectChecks;
import dev.portreeve.catalog.lint.Sieve;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.catalog.model.Section;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Decisions on what a document brings.
class RulingsAppliedTest {

    private static final String SHARED = "*.azurewebsites.net";

    private final CatalogContent content = Sieve.sift(CatalogFixture.sets(
            CatalogFixture.set(Section.CORE, 163, true, "a.microsoft.com " + SHARED + " b.microsoft.com", "tcp/443"),
            CatalogFixture.set(Section.CORE, 97, true, "c.microsoft.com " + SHARED, "tcp/443 tcp/1-65535")));

    @Test
    void anAcceptedValueJoinsItsEntryAndNoOther() {
        CatalogContent decided = RulingsApplied.to(content, rulings(accept("lint.public-suffix", "core/163", SHARED)));

        assertThat(hosts(decided, 0)).contains(SHARED);
        assertThat(hosts(decided, 1)).doesNotContain(SHARED);
        assertThat(finding(decided, "ruling.accepted").severity()).isEqualTo(Severity.REMARK);
        assertThat(quarantined(decided)).containsExactlyInAnyOrder(SHARED, "tcp/1-65535");
    }

    @Test
    void aRejectionHoldsWhereverTheValueComesUpForTheSameReason() {
        CatalogContent decided = RulingsApplied.to(
                content,
                rulings(new Ruling(new DoubtfulValue("lint.public-suffix", "core/163", SHARED), Verdict.REJECT, "")));

        assertThat(quarantined(decided)).containsExactly("tcp/1-65535");
        assertThat(decided.findings())
                .extracting(Finding::code)
                .filteredOn("ruling.rejected"::equals)
                .hasSize(2);
        assertThat(hosts(decided, 1)).containsExactly("c.microsoft.com");
    }

    @Test
    void aRejectionElsewhereGivesWayToTheEntrysOwnDecision() {
        CatalogContent decided = RulingsApplied.to(
                content,
                rulings(
                        new Ruling(new DoubtfulValue("lint.public-suffix", "core/97", SHARED), Verdict.REJECT, ""),
                        accept("lint.public-suffix", "core/163", SHARED)));

        assertThat(hosts(decided, 0)).contains(SHARED);
        assertThat(hosts(decided, 1)).doesNotContain(SHARED);
    }

    @Test
    void aCorrectionStandsInPlaceOfTheValue() {
        DoubtfulValue corrupt = new DoubtfulValue("learn.corrupt-address", "core/163", "2159.27.255.224/29");
        CatalogContent read = content.withFindings(List.of(new Finding(
                corrupt.code(),
                Severity.QUARANTINE,
                Optional.of(CatalogFixture.place(7)),
                "core/163",
                corrupt.value())));

        CatalogContent decided =
                RulingsApplied.to(read, rulings(new Ruling(corrupt, Verdict.CORRECT, "159.27.255.224/29")));

        assertThat(decided.sets().getFirst().networks()).hasToString("[159.27.255.224/29]");
        assertThat(finding(decided, "ruling.corrected").value())
                .isEqualTo("2159.27.255.224/29 \u2192 159.27.255.224/29");
    }

    @Test
    void aPortIsCorrectedToAPort() {
        DoubtfulValue ports = new DoubtfulValue("lint.wide-ports", "core/97", "tcp/1-65535");

        CatalogContent decided = RulingsApplied.to(content, rulings(new Ruling(ports, Verdict.CORRECT, "tcp/5223")));

        assertThat(decided.sets().get(1).services()).hasToString("[tcp/443, tcp/5223]");
        assertThat(Correction.read(ports, "a.microsoft.com")).isInstanceOf(Correction.Unfit.class);
    }

    @Test
    void aBarredValueStaysOutWhateverTheTableSays() {
        CatalogContent hostile = Sieve.sift(CatalogFixture.sets(
                CatalogFixture.set(Section.CORE, 163, true, "a.microsoft.com 0.0.0.0/0 10.0.0.0/8", "tcp/443")));

        CatalogContent decided = RulingsApplied.to(
                hostile,
                rulings(
                        accept("lint.any-network", "core/163", "0.0.0.0/0"),
                        accept("lint.reserved-network", "core/163", "10.0.0.0/8")));

        assertThat(decided.sets().getFirst().networks()).isEmpty();
        assertThat(quarantined(decided)).containsExactly("0.0.0.0/0", "10.0.0.0/8");
    }

    @Test
    void aHostOfARequirementIsNeverOpened() {
        CatalogContent stated = Sieve.sift(new CatalogContent(
                CatalogFixture.SOURCE,
                content.sets(),
                List.of(),
                List.of(),
                List.of(CatalogFixture.requirement(RequirementKind.NO_TLS_INSPECTION, "*.co.uk")),
                List.of()));
        Finding finding = finding(stated, "lint.public-suffix");

        CatalogContent decided = RulingsApplied.to(
                stated, rulings(new Ruling(DoubtfulValue.of(finding), Verdict.CORRECT, "*.contoso.co.uk")));

        assertThat(RulingsApplied.hasEntry(stated, finding)).isFalse();
        assertThat(decided.sets()).isEqualTo(stated.sets());
        assertThat(quarantined(decided)).containsExactly("*.co.uk");
    }

    @Test
    void networksThatTogetherAreHalfTheInternetKeepARevisionFromBeingPublished() {
        String halves = java.util.stream.IntStream.range(64, 96)
                .mapToObj(first -> first + ".0.0.0/8")
                .collect(java.util.stream.Collectors.joining(" "));
        CatalogContent broad = CatalogFixture.sets(CatalogFixture.set(Section.CORE, 163, true, halves, "tcp/443"));

        assertThat(EffectChecks.findings(broad)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
            assertThat(finding.value()).isEqualTo("64.0.0.0/3");
        });
        assertThat(EffectChecks.findings(CatalogFixture.rich())).isEmpty();
    }

    private static Ruling accept(String code, String subject, String value) {
        return new Ruling(new DoubtfulValue(code, subject, value), Verdict.ACCEPT, "");
    }

    private static Rulings rulings(Ruling... rulings) {
        return new Rulings(List.of(rulings));
    }

    private static List<String> hosts(CatalogContent content, int set) {
        return content.sets().get(set).destinations().stream()
                .map(Destination::written)
                .toList();
    }

    private static List<String> quarantined(CatalogContent content) {
        return content.findings().stream()
                .filter(finding -> finding.severity() == Severity.QUARANTINE)
                .map(Finding::value)
                .toList();
    }

    private static Finding finding(CatalogContent content, String code) {
        return content.findings().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
