package dev.portreeve.requests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.StarterCatalog;
import dev.portreeve.catalog.StarterRevision;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.rendering.RenderedSet;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.Sources;
import dev.portreeve.rendering.TargetId;
import dev.portreeve.requests.RequestFinding.Severity;
import dev.portreeve.rules.LeastOpenings;
import dev.portreeve.shell.i18n.Texts;
import dev.portreeve.testing.UseCase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Points out, on the revisions that ship with the portal, what an approver should look at first.
@UseCase("UC-005")
class RiskAssessmentTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @Test
    void theHeaviestComeFirst() {
        List<RequestFinding> findings = everything(90, "10.20.0.0/16");
        assertThat(findings).isSorted().extracting(RequestFinding::severity).startsWith(Severity.HIGH);
    }

    @Test
    void pointsOutTheShapesOfTheRealCatalog() {
        assertThat(everything(90, "10.20.0.0/16"))
                .extracting(RequestFinding::code)
                .contains("whole-domain", "shared-suffix", "third-party", "unusual-port", "many-addresses", "wider");
    }

    @Test
    void flowsBetweenClientsAreHigh() {
        assertThat(of(90, "10.20.0.0/16", "delivery-peering"))
                .filteredOn(finding -> finding.code().equals("between-clients"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.HIGH));
    }

    @Test
    void appleNeedsAPortThatIsNoWebPort() {
        assertThat(of(90, "10.20.0.0/16", "apple"))
                .filteredOn(finding -> finding.code().equals("unusual-port"))
                .anySatisfy(finding -> assertThat(finding.parameters()).contains("tcp/5223"));
    }

    @Test
    void broadSourcesAndLongSpansArePointedOut() {
        assertThat(of(90, "10.20.0.0/16", "base"))
                .extracting(RequestFinding::code)
                .doesNotContain("broad-source", "long-expiry");
        assertThat(of(300, "10.0.0.0/8", "base"))
                .filteredOn(finding ->
                        finding.code().startsWith("broad") || finding.code().startsWith("long"))
                .extracting(RequestFinding::subject)
                .containsExactlyInAnyOrder("10.0.0.0/8", "2027-09-19");
    }

    @Test
    void whatARevisionLacksIsAGap() {
        assertThat(of(90, "10.20.0.0/16", "analytics"))
                .filteredOn(finding -> finding.code().equals("gap"))
                .isNotEmpty();
    }

    @Test
    void everyFindingHasItsWords() {
        Stream.of(everything(300, "10.0.0.0/8"), of(300, "10.0.0.0/8", "delivery-peering"))
                .flatMap(List::stream)
                .forEach(finding -> {
                    assertThat(Texts.has(finding.messageKey()))
                            .as(finding.code())
                            .isTrue();
                    assertThat(Texts.in(Locale.KOREAN, finding.messageKey() + ".help"))
                            .isNotEqualTo(finding.messageKey() + ".help");
                });
    }

    private static List<RequestFinding> everything(int days, String source) {
        return of(
                days,
                source,
                FeatureTables.standard().all().stream().map(FeatureId::word).toArray(String[]::new));
    }

    private static List<RequestFinding> of(int days, String source, String... features) {
        StarterRevision newest = StarterCatalog.revisions().getLast();
        Prefix network = Prefix.tryParse(source).orElseThrow();
        Scope scope = new Scope(
                "PR-2026-000001",
                1,
                Sources.of(List.of(network)),
                List.of(network),
                Optional.of(TODAY.plusDays(days)),
                Arrays.stream(features).map(FeatureId::new).toList(),
                new ScaleUnit("AMSUB0202"),
                Region.EU,
                List.of(TargetId.SQUID, TargetId.NFTABLES));
        var rules = LeastOpenings.of(newest.content(), FeatureTables.standard(), scope.question());
        return switch (RenderedSet.of(rules, scope)) {
            case RenderedSet.Complete complete -> RiskAssessment.of(complete.set(), TODAY);
            case RenderedSet.Failed failed -> throw new AssertionError(failed.toString());
        };
    }
}
