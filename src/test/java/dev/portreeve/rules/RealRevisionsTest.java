package dev.portreeve.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Feature;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.catalog.model.ScaleUnitRow;
import dev.portreeve.rendering.Catalogs;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Rules computed from the real pages.
class RealRevisionsTest {

    private static final Set<String> EVERY_SET = Set.of(
            "163", "172", "170", "97", "164", "165", "169", "173", "182", "181", "187", "188", "171", "178", "179",
            "56", "150", "59");

    @Test
    void everySetOfTheOlderRevisionIsBroughtBySomeFeature() {
        RuleSet rules = everything(Catalogs.older());

        assertThat(sets(rules)).isEqualTo(new TreeSet<>(EVERY_SET));
        assertThat(gaps(rules)).contains("set-missing core/189", "set-missing core/190");
    }

    @Test
    void everySetOfTheNewerRevisionIsBroughtBySomeFeature() {
        RuleSet rules = everything(Catalogs.newest());
        Set<String> sets = new TreeSet<>(EVERY_SET);
        sets.addAll(List.of("189", "190"));

        assertThat(sets(rules)).isEqualTo(sets);
        assertThat(gaps(rules)).noneMatch(gap -> gap.startsWith("set-missing"));
    }

    @Test
    void networksAreNeverNarrowed() {
        for (CatalogContent content : Catalogs.real()) {
            int networks = content.source().language().equals("en") ? 83 : 50;
            for (ScaleUnitRow row : content.scaleUnits()) {
                RuleSet rules = rules(content, row, FeatureTables.standard().all());
                assertThat(rules.rule(new RuleId("core-163")).orElseThrow().networks())
                        .hasSize(networks);
            }
        }
    }

    @Test
    void attestationOutsideNorthAmericaIsAFindingWhereTheCopyHasNoTabs() {
        CatalogContent content = Catalogs.real().get(1);
        for (ScaleUnitRow row : content.scaleUnits()) {
            RuleSet rules = rules(content, row, FeatureTables.standard().all());
            boolean opened = rules.rule(new RuleId("group-attestation-na")).isPresent();
            assertThat(opened).isEqualTo(row.region().code().equals("NA"));
            assertThat(gaps(rules).contains("region-missing attestation/" + row.region()))
                    .isEqualTo(!opened);
        }
    }

    @Test
    void requestOfEveryRegionHasItsAttestationHostsByTheEnglishPage() {
        CatalogContent content = Catalogs.newest();
        for (ScaleUnitRow row : content.scaleUnits()) {
            RuleSet rules = rules(content, row, FeatureTables.standard().all());
            String region = row.region().code().toLowerCase(Locale.ROOT);
            assertThat(rules.rule(new RuleId("group-attestation-" + region))
                            .orElseThrow()
                            .hosts())
                    .hasSize(region.equals("ap") ? 4 : 6);
            assertThat(gaps(rules)).noneMatch(gap -> gap.startsWith("region-missing"));
        }
        RuleSet europe = rules(
                content, content.scaleUnits().get(1), FeatureTables.standard().all());
        assertThat(europe.rule(new RuleId("group-attestation-eu")).orElseThrow().hosts())
                .extracting(Object::toString)
                .contains("intunemaape7.neu.attest.azure.net", "intunemaape12.weu.attest.azure.net");
    }

    @Test
    void rowsByRegionServeEveryScaleUnitOfTheRegion() {
        CatalogContent content = Catalogs.newest();
        ScaleUnitRow europe = content.scaleUnits().get(1);
        CatalogContent byRegion = new CatalogContent(
                content.sources(),
                content.sets(),
                content.groups(),
                content.scaleUnits().stream()
                        .map(RealRevisionsTest::withoutCodes)
                        .toList(),
                content.requirements(),
                content.findings());
        RuleSet rules = rules(byRegion, europe, FeatureTables.standard().all());
        assertThat(rules.rules().stream().map(rule -> rule.id().text()).filter(id -> id.startsWith("asu-")))
                .containsExactly("asu-windows-eu", "asu-macos-eu");
        assertThat(gaps(rules)).noneMatch(gap -> gap.startsWith("scale-unit"));
    }

    private static ScaleUnitRow withoutCodes(ScaleUnitRow row) {
        return new ScaleUnitRow(
                row.purpose(),
                row.section(),
                List.of(),
                row.region(),
                row.storageNames(),
                row.destinations(),
                row.services(),
                row.requirements(),
                row.notes(),
                row.place());
    }

    @Test
    void onlyTheRowsOfTheScaleUnitAreOpened() {
        CatalogContent content = Catalogs.newest();
        for (ScaleUnitRow row : content.scaleUnits()) {
            RuleSet rules = rules(content, row, FeatureTables.standard().all());
            assertThat(rules.rules().stream().map(rule -> rule.id().text()).filter(id -> id.startsWith("asu-")))
                    .containsExactly(
                            "asu-windows-" + row.region().code().toLowerCase(Locale.ROOT),
                            "asu-macos-" + row.region().code().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void requirementsNeverReachBeyondWhatIsOpened() {
        for (Rule rule : everything(Catalogs.newest()).rules()) {
            for (RuleRequirement requirement : rule.requirements()) {
                assertThat(requirement.hosts())
                        .allMatch(host -> rule.hosts().stream().anyMatch(host::isCoveredBy));
            }
        }
        assertThat(everything(Catalogs.newest()).rules().stream()
                        .flatMap(rule -> rule.requirements().stream())
                        .map(RuleRequirement::kind)
                        .distinct())
                .containsExactlyInAnyOrder(
                        RequirementKind.NO_TLS_INSPECTION,
                        RequirementKind.NO_PROXY_AUTHENTICATION,
                        RequirementKind.BYTE_RANGES);
    }

    @Test
    void timeIsAskedOverUdpAndApplePushOverItsOwnPort() {
        RuleSet rules = everything(Catalogs.newest());

        assertThat(rules.rule(new RuleId("autopilot-165")).orElseThrow().services())
                .extracting(Object::toString)
                .containsExactly("udp/123");
        assertThat(rules.rule(new RuleId("apple-178")).orElseThrow().services())
                .extracting(Object::toString)
                .containsExactly("tcp/80", "tcp/443", "tcp/5223");
    }

    private static RuleSet everything(CatalogContent content) {
        List<FeatureId> features =
                FeatureTables.standard().features().stream().map(Feature::id).toList();
        return rules(content, content.scaleUnits().getFirst(), features);
    }

    private static RuleSet rules(CatalogContent content, ScaleUnitRow row, Collection<FeatureId> features) {
        return LeastOpenings.of(
                content,
                FeatureTables.standard(),
                new RuleQuestion(List.copyOf(features), row.codes().getFirst(), row.region(), List.of()));
    }

    private static Set<String> sets(RuleSet rules) {
        Set<String> sets = new TreeSet<>();
        rules.rules().forEach(rule -> rule.set().ifPresent(set -> sets.add(set.toString())));
        return sets;
    }

    private static List<String> gaps(RuleSet rules) {
        return rules.findings().stream()
                .filter(finding -> finding.kind() == RuleFinding.Kind.GAP)
                .map(finding -> finding.code() + " " + finding.subject())
                .toList();
    }
}
