package dev.portreeve.requests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.HostSet;
import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.PublishedContent;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.rendering.RenderedSet;
import dev.portreeve.rendering.RuleSetJson;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.Sources;
import dev.portreeve.rendering.TargetId;
import dev.portreeve.rules.LeastOpenings;
import dev.portreeve.testing.UseCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the published revisions do to each other's openings.
@UseCase("UC-021")
class ImpactAssessmentTest {

    private static final CatalogContent FRENCH = PublishedContent.starter(1);
    private static final CatalogContent KOREAN = PublishedContent.starter(2);

    @Test
    void theSameRevisionAgainChangesNothing() {
        ImpactDetails details = assess(kept(FRENCH), FRENCH);

        assertThat(details.identical()).isTrue();
        assertThat(details.kinds()).containsExactly(ImpactKind.UNCHANGED);
    }

    @Test
    void theNextRevisionOpensAndClosesExactlyTheDifference() {
        KeptRules before = kept(FRENCH);
        ImpactDetails details = assess(before, KOREAN);

        assertThat(details.kinds()).contains(ImpactKind.ADDITIVE).doesNotContain(ImpactKind.UNCHANGED);
        HostSet old = hosts(before.rules());
        HostSet now = hosts(kept(KOREAN).rules());
        for (RuleChange change : details.changes()) {
            for (RuleChange.Line line : change.lines()) {
                if (!line.isNetwork() && line.except().isEmpty()) {
                    boolean wasOpen = old.covers(dev.portreeve.addressing.HostPattern.parse(line.value()));
                    boolean isOpen = now.covers(dev.portreeve.addressing.HostPattern.parse(line.value()));
                    assertThat(line.opens() ? isOpen : wasOpen)
                            .as(change.rule() + " " + line)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void goingBackTurnsTheFiguresAround() {
        ImpactDetails there = assess(kept(FRENCH), KOREAN);
        ImpactDetails back = assess(kept(KOREAN), FRENCH);

        assertThat(back.opening()).isEqualTo(there.closing());
        assertThat(back.closing()).isEqualTo(there.opening());
    }

    @Test
    void aSetThatVanishesIsForAPersonToLookAt() {
        ImpactDetails details = assess(kept(KOREAN), without(KOREAN, 178));

        assertThat(details.kinds()).contains(ImpactKind.IMPOSSIBLE);
        assertThat(details.obstacles())
                .extracting(ImpactObstacle::code, ImpactObstacle::feature)
                .contains(org.assertj.core.groups.Tuple.tuple("set-missing", "apple"));
    }

    @Test
    void aScaleUnitThatVanishesSaysNothingCloses() {
        CatalogContent content = new CatalogContent(
                KOREAN.sources(), KOREAN.sets(), KOREAN.groups(), List.of(), KOREAN.requirements(), KOREAN.findings());
        ImpactDetails details = assess(kept(KOREAN), content);

        assertThat(details.obstacles()).extracting(ImpactObstacle::code).containsExactly("scale-unit-unknown");
        assertThat(details.closing()).isZero();
    }

    @Test
    void detailsAreStoredAsTheyAre() {
        ImpactDetails details = assess(kept(FRENCH), KOREAN);

        assertThat(ImpactDetailsJson.read(ImpactDetailsJson.write(details))).isEqualTo(details);
        ImpactDetails impossible = ImpactAssessment.impossible("scale-unit-unknown", "AMSUB0202");
        assertThat(ImpactDetailsJson.read(ImpactDetailsJson.write(impossible))).isEqualTo(impossible);
    }

    @Test
    void keptRulesAreReadAsTheyWereComputed() {
        RenderedSet rendered = rendered(KOREAN);
        KeptRules kept = KeptRules.of(ApprovedContent.of(rendered));

        assertThat(kept.digest()).isEqualTo(rendered.ruleDigest());
        assertThat(kept.rules())
                .isEqualTo(rendered.rules().rules().stream().map(OpenRule::of).toList());
        assertThat(new String(RuleSetJson.bytes(rendered.rules()), java.nio.charset.StandardCharsets.UTF_8))
                .contains(kept.scaleUnit().code());
    }

    private static ImpactDetails assess(KeptRules kept, CatalogContent content) {
        return new ImpactAssessment(content, FeatureTables.standard()).of(kept);
    }

    private static KeptRules kept(CatalogContent content) {
        return KeptRules.of(ApprovedContent.of(rendered(content)));
    }

    private static RenderedSet rendered(CatalogContent content) {
        List<FeatureId> all = new ArrayList<>(FeatureTables.standard().all());
        all.removeIf(feature -> feature.word().equals("delivery-peering"));
        Scope scope = new Scope(
                "PR-2026-000001",
                1,
                Sources.unrestricted(),
                List.of(),
                Optional.of(LocalDate.parse("2027-05-31")),
                all,
                new ScaleUnit("AMSUB0202"),
                Region.EU,
                List.of(TargetId.PLAIN));
        return ((RenderedSet.Complete)
                        RenderedSet.of(LeastOpenings.of(content, FeatureTables.standard(), scope.question()), scope))
                .set();
    }

    private static HostSet hosts(List<OpenRule> rules) {
        return HostSet.of(
                rules.stream()
                        .flatMap(rule -> rule.hosts().stream())
                        .map(dev.portreeve.addressing.HostPattern::parse)
                        .toList(),
                dev.portreeve.addressing.SuffixMatching.STRICT);
    }

    private static CatalogContent without(CatalogContent content, int set) {
        return new CatalogContent(
                content.sources(),
                content.sets().stream().filter(each -> each.id().value() != set).toList(),
                content.groups(),
                content.scaleUnits(),
                content.requirements(),
                content.findings());
    }
}
