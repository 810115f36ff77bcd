package dev.portreeve.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.catalog.model.ScaleUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LeastOpeningsTest {

    private static final ScaleUnit EUROPE = new ScaleUnit("AMSUB0501");

    @Test
    void aFeatureBringsWhatItNeedsAndNothingElse() {
        RuleSet rules = rules("apple");

        assertThat(rules.features()).extracting(FeatureId::word).containsExactly("apple", "base");
        assertThat(ids(rules))
                .containsExactly("core-97", "core-163", "group-device-management", "apple-178", "authentication-56");
    }

    @Test
    void everyRuleNamesItsFeaturesAndEntries() {
        Rule rule = rule(rules("base"), "core-163");

        assertThat(rule.features()).containsExactly(FeatureId.BASE);
        assertThat(rule.origins()).extracting(RuleOrigin::entry).containsExactly("core/163");
        assertThat(rule.origins().getFirst().place().line()).isPositive();
    }

    @Test
    void namesAndNetworksStayAlternativesOfOneRule() {
        Rule rule = rule(rules("base"), "core-163");

        assertThat(rule.hasAlternatives()).isTrue();
        assertThat(rule.networks()).hasSize(4);
    }

    @Test
    void onlyTheDownloadHostsOfTheScaleUnitAreOpened() {
        Rule rule = rule(rules("win32"), "asu-windows-eu");

        assertThat(rule.hosts()).extracting(HostPattern::toString).containsExactly("euprod.edge.example.net");
        assertThat(ids(rules("win32"))).noneMatch(id -> id.endsWith("-na") || id.endsWith("-ap"));
    }

    @Test
    void aScaleUnitThatNoRowListsIsAFinding() {
        RuleSet rules = LeastOpenings.of(
                SampleCatalog.content(),
                FeatureTables.standard(),
                new RuleQuestion(List.of(new FeatureId("win32")), new ScaleUnit("AMSUB0901"), Region.EU, List.of()));

        assertThat(ids(rules)).noneMatch(id -> id.startsWith("asu-"));
        assertThat(gaps(rules)).contains("scale-unit-missing windows");
    }

    @Test
    void whatTheRevisionLacksIsAFinding() {
        RuleSet rules = rules("attestation", "macos", "wufb", "analytics", "aosp");

        assertThat(gaps(rules))
                .contains(
                        "set-missing core/189",
                        "set-missing core/190",
                        "set-missing aosp/179",
                        "region-missing attestation/EU",
                        "scale-unit-table-missing macos",
                        "hosts-elsewhere wufb",
                        "group-missing analytics");
        assertThat(ids(rules)).contains("group-attestation-dha").doesNotContain("group-attestation-na");
    }

    @Test
    void attestationOpensTheHostsOfTheRegion() {
        RuleSet rules = LeastOpenings.of(
                SampleCatalog.content(),
                FeatureTables.standard(),
                new RuleQuestion(
                        List.of(new FeatureId("attestation")), new ScaleUnit("AMSUA0101"), Region.NA, List.of()));

        assertThat(ids(rules)).contains("group-attestation-na", "group-attestation-dha");
        assertThat(gaps(rules)).noneMatch(gap -> gap.startsWith("region-missing"));
    }

    @Test
    void twoRowsOfOneSetAreOneRule() {
        Rule rule = rule(rules("delivery"), "core-172");

        assertThat(rule.origins())
                .extracting(RuleOrigin::entry)
                .containsExactly("core/172", "delivery-optimization/172");
        assertThat(ids(rules("delivery"))).filteredOn(id -> id.endsWith("172")).hasSize(1);
    }

    @Test
    void requirementsHoldForWhatIsOpenedOnly() {
        Rule core = rule(rules("base"), "core-163");
        Rule win32 = rule(rules("win32"), "core-170");

        assertThat(core.requirements())
                .containsExactly(
                        new RuleRequirement(RequirementKind.NO_TLS_INSPECTION, hosts("*.manage.example.com")),
                        new RuleRequirement(RequirementKind.NO_PROXY_AUTHENTICATION, hosts("manage.example.com")));
        assertThat(win32.requirements())
                .containsExactly(new RuleRequirement(
                        RequirementKind.NO_PROXY_AUTHENTICATION,
                        hosts("swd01-mscdn.edge.example.net", "swd02-mscdn.edge.example.net")));
    }

    @Test
    void aRequirementOfAnEntryHoldsForTheWholeEntry() {
        assertThat(rule(rules("win32"), "asu-windows-eu").requirements())
                .contains(new RuleRequirement(RequirementKind.BYTE_RANGES, hosts("euprod.edge.example.net")));
    }

    @Test
    void peersTalkBetweenTheClientNetworksOfTheRequest() {
        List<Prefix> peers = List.of(Prefix.parse("192.0.2.0/25"), Prefix.parse("192.0.2.128/25"));
        RuleSet rules = LeastOpenings.of(
                SampleCatalog.content(),
                FeatureTables.standard(),
                new RuleQuestion(List.of(new FeatureId("delivery-peering")), EUROPE, Region.EU, peers));
        Rule rule = rule(rules, "group-delivery-peering");

        assertThat(rule.direction()).isEqualTo(Direction.PEER);
        assertThat(rule.networks()).isEqualTo(peers);
        assertThat(rule.services()).extracting(Object::toString).containsExactly("tcp/7680", "udp/3544");
        assertThat(rules.features()).extracting(FeatureId::word).contains("delivery");
    }

    @Test
    void peersWithoutNetworksAreAFindingAndNoRule() {
        RuleSet rules = rules("delivery-peering");

        assertThat(gaps(rules)).contains("peers-missing delivery-peering");
        assertThat(ids(rules)).doesNotContain("group-delivery-peering");
    }

    @Test
    void inferredPortsAndNetworksAreCautions() {
        assertThat(rules("store").findings())
                .filteredOn(finding -> finding.kind() == RuleFinding.Kind.CAUTION)
                .extracting(finding -> finding.code() + " " + finding.subject())
                .contains(
                        "ports-inferred device-management",
                        "ports-inferred store",
                        "networks-may-be-incomplete core/163");
    }

    private static RuleSet rules(String... features) {
        return LeastOpenings.of(
                SampleCatalog.content(),
                FeatureTables.standard(),
                new RuleQuestion(Stream.of(features).map(FeatureId::new).toList(), EUROPE, Region.EU, List.of()));
    }

    private static Rule rule(RuleSet rules, String id) {
        return rules.rule(new RuleId(id)).orElseThrow();
    }

    private static List<String> ids(RuleSet rules) {
        return rules.rules().stream().map(rule -> rule.id().text()).toList();
    }

    private static List<String> gaps(RuleSet rules) {
        return rules.findings().stream()
                .filter(finding -> finding.kind() == RuleFinding.Kind.GAP)
                .map(finding -> finding.code() + " " + finding.subject())
                .toList();
    }

    private static List<HostPattern> hosts(String... texts) {
        return Stream.of(texts).map(HostPattern::parse).toList();
    }
}
