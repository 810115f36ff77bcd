package dev.portreeve.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.catalog.model.ScaleUnitRow;
import dev.portreeve.rendering.Catalogs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Computes what has to be open a second time, from a table of its own and in the simplest way, and compares.
class RulesOracleTest {

    private static final int DRAWS = 250;

    /// Sets and groups of each feature; every feature needs `base`, `delivery-peering` needs `delivery`.
    private static final Map<String, String> BRINGS = Map.ofEntries(
            Map.entry("base", "163 189 190 97 56 59 device-management"),
            Map.entry("office-customization", "150"),
            Map.entry("win32", "170 windows"),
            Map.entry("macos", "macos"),
            Map.entry("autopilot", "164 165 169 173 182"),
            Map.entry("wns", "171"),
            Map.entry("delivery", "172"),
            Map.entry("delivery-peering", "172"),
            Map.entry("remote-help", "181 187"),
            Map.entry("remote-help-gcc", "188"),
            Map.entry("apple", "178"),
            Map.entry("aosp", "179"),
            Map.entry("android-enterprise", ""),
            Map.entry("store", "store store-fallback-cache"),
            Map.entry("attestation", "attestation attestation-dha"),
            Map.entry("defender-security", "defender"),
            Map.entry("epm", "epm"),
            Map.entry("analytics", ""),
            Map.entry("wufb", ""),
            Map.entry("certificate-connector", ""));

    @Test
    void rulesOpenWhatTheFeaturesNeedAndNothingElse() {
        Random random = new Random(163);
        for (CatalogContent content : Catalogs.all()) {
            for (int i = 0; i < DRAWS; i++) {
                ScaleUnitRow row = content.scaleUnits()
                        .get(random.nextInt(content.scaleUnits().size()));
                ScaleUnit unit = row.codes().get(random.nextInt(row.codes().size()));
                List<FeatureId> chosen = draw(random);
                RuleSet rules = LeastOpenings.of(
                        content, FeatureTables.standard(), new RuleQuestion(chosen, unit, row.region(), List.of()));

                assertThat(flows(rules)).as(chosen + " " + unit).isEqualTo(flows(content, chosen, unit, row));
            }
        }
    }

    @Test
    void theTableHereKnowsEveryFeature() {
        assertThat(FeatureTables.standard().features())
                .extracting(feature -> feature.id().word())
                .containsExactlyInAnyOrderElementsOf(BRINGS.keySet());
    }

    private static List<FeatureId> draw(Random random) {
        List<FeatureId> chosen = new ArrayList<>();
        FeatureTables.standard().features().forEach(feature -> {
            if (random.nextInt(4) == 0) {
                chosen.add(feature.id());
            }
        });
        return chosen.isEmpty() ? List.of(FeatureId.BASE) : chosen;
    }

    private static Set<String> flows(RuleSet rules) {
        return rules.rules().stream()
                .flatMap(rule -> rule.services().stream()
                        .flatMap(service -> Stream.concat(rule.hosts().stream(), rule.networks().stream())
                                .map(destination -> destination + " " + service)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> flows(CatalogContent content, List<FeatureId> chosen, ScaleUnit unit, ScaleUnitRow row) {
        Set<String> wanted = words(BRINGS.getOrDefault("base", ""));
        chosen.forEach(feature -> wanted.addAll(words(BRINGS.getOrDefault(feature.word(), ""))));
        Set<String> flows = new TreeSet<>();
        content.sets().stream()
                .filter(set -> wanted.contains(set.id().toString()))
                .forEach(set -> add(set, flows));
        content.groups().stream()
                .filter(group -> wanted.contains(group.key()) && !group.pointer())
                .filter(group ->
                        group.region().isEmpty() || group.region().get().equals(row.region()))
                .forEach(group -> add(group, flows));
        content.scaleUnits().stream()
                .filter(other ->
                        wanted.contains(other.purpose()) && other.codes().contains(unit))
                .forEach(other -> add(other, flows));
        return flows;
    }

    private static void add(Opening opening, Set<String> flows) {
        for (Destination destination : opening.destinations()) {
            String text = switch (destination) {
                case Destination.Host host -> host.pattern().toString();
                case Destination.Network network -> network.prefix().toString();
            };
            opening.services().forEach(service -> flows.add(text + " " + service));
        }
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? new TreeSet<>() : new TreeSet<>(List.of(text.split(" ", -1)));
    }
}
