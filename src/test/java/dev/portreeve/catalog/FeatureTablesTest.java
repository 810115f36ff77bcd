package dev.portreeve.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.catalog.interchange.FeatureTableReader;
import dev.portreeve.catalog.model.Bring;
import dev.portreeve.catalog.model.Feature;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.FeatureSelection;
import dev.portreeve.catalog.model.FeatureTable;
import dev.portreeve.catalog.model.Section;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureTablesTest {

    private final FeatureTable table = FeatureTables.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "base | 163 190 189 97 56 59 | device-management | ",
                "office-customization | 150 | | ",
                "win32 | 170 | | windows",
                "macos | | | macos",
                "autopilot | 164 165 169 173 182 | | ",
                "wns | 171 | | ",
                "delivery | 172 | | ",
                "delivery-peering | | delivery-peering | ",
                "remote-help | 181 187 | | ",
                "remote-help-gcc | 188 | | ",
                "apple | 178 | | ",
                "aosp | 179 | | ",
                "android-enterprise | | android-enterprise fcm | ",
                "store | | store store-fallback-cache windows-update-agent store-content | ",
                "attestation | | attestation attestation-dha | ",
                "defender-security | | defender | ",
                "epm | | epm | ",
                "analytics | | analytics | ",
                "wufb | | wufb | ",
                "certificate-connector | | | ",
            })
    void everyFeatureBringsItsPartsOfTheCatalog(String id, String sets, String groups, String scaleUnits) {
        Feature feature = table.find(new FeatureId(id)).orElseThrow();

        assertThat(words(feature, Bring.SetRows.class)).isEqualTo(sets == null ? "" : sets);
        assertThat(words(feature, Bring.Group.class)).isEqualTo(groups == null ? "" : groups);
        assertThat(words(feature, Bring.ScaleUnitHosts.class)).isEqualTo(scaleUnits == null ? "" : scaleUnits);
        assertThat(feature.brings())
                .allSatisfy(bring -> assertThat(bring.reason()).isNotBlank());
        assertThat(table.features()).hasSize(20);
    }

    @Test
    void baseIsAddedToWhateverIsChosenWithTheReason() {
        FeatureSelection selection = table.expand(Set.of(new FeatureId("wns")));

        assertThat(selection.features())
                .extracting(feature -> feature.id().word())
                .containsExactly("base", "wns");
        FeatureSelection.Entry base = selection.entries().getFirst();
        assertThat(base.chosen()).isFalse();
        assertThat(base.neededBy())
                .containsExactly(new FeatureSelection.Need(new FeatureId("wns"), "device-management"));
        assertThat(selection.entries().getLast().chosen()).isTrue();
    }

    @Test
    void peersBringDeliveryOptimizationAlong() {
        FeatureSelection selection = table.expand(Set.of(new FeatureId("delivery-peering")));

        assertThat(selection.ids()).extracting(FeatureId::word).containsExactly("base", "delivery", "delivery-peering");
        assertThat(selection.needsPeers()).isTrue();
        assertThat(selection.needsScaleUnit()).isFalse();
    }

    @Test
    void everyFeatureButBaseNeedsBase() {
        assertThat(table.features())
                .filteredOn(feature -> !feature.id().equals(FeatureId.BASE))
                .allSatisfy(feature -> assertThat(feature.prerequisites())
                        .extracting(Feature.Prerequisite::feature)
                        .contains(FeatureId.BASE));
    }

    @Test
    void allLeavesOutWhatOnlySomeMayWant() {
        assertThat(table.features())
                .extracting(feature -> feature.id().word())
                .filteredOn(word -> !table.all().contains(new FeatureId(word)))
                .containsExactly("office-customization", "delivery-peering", "remote-help-gcc");
    }

    @Test
    void theScaleUnitIsNeededWhereHostsDifferByPlace() {
        assertThat(table.features())
                .filteredOn(Feature::needsScaleUnit)
                .extracting(feature -> feature.id().word())
                .containsExactly("win32", "macos", "attestation");
        assertThat(table.features())
                .filteredOn(Feature::pointer)
                .extracting(feature -> feature.id().word())
                .containsExactly("android-enterprise", "analytics", "wufb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ko"})
    void everyFeatureAndRemarkHasItsWords(String language) throws IOException {
        Properties messages = new Properties();
        try (Reader file = Files.newBufferedReader(
                Path.of("src/main/resources/messages/catalog-features_" + language + ".properties"))) {
            messages.load(file);
        }

        for (Feature feature : table.features()) {
            assertThat(messages.stringPropertyNames())
                    .contains("catalog.feature." + feature.id(), "catalog.feature." + feature.id() + ".help");
            assertThat(feature.remarks())
                    .allSatisfy(code -> assertThat(messages).containsKey("catalog.remark." + code));
            assertThat(feature.prerequisites())
                    .allSatisfy(needed -> assertThat(messages).containsKey("catalog.prerequisite." + needed.reason()));
        }
        assertThat(Section.INTUNE)
                .allSatisfy(section -> assertThat(messages).containsKey("catalog.section." + section));
    }

    @Test
    void unknownFeaturesAreNamed() {
        Set<FeatureId> chosen = Set.of(new FeatureId("wns"), new FeatureId("teleport"));

        assertThat(table.unknown(chosen)).containsExactly(new FeatureId("teleport"));
        assertThatThrownBy(() -> table.expand(chosen)).hasMessageContaining("teleport");
    }

    @Test
    void aTableWithACircleOrAnUnknownPrerequisiteIsRefused() {
        assertThatThrownBy(() -> new FeatureTable(List.of(feature("a", "b"), feature("b", "a"))))
                .hasMessageContaining("needs itself");
        assertThatThrownBy(() -> new FeatureTable(List.of(feature("a", "b")))).hasMessageContaining("unknown");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ | not-json",
                "[] | not-an-object",
                "{\"format\":\"portreeve-features/1\"} | missing-member at /features",
                "{\"format\":\"x\",\"features\":[]} | wrong-format",
                "{\"format\":\"portreeve-features/1\",\"features\":[],\"more\":1} | unknown-member at /more",
                "{\"format\":\"portreeve-features/1\",\"features\":{}} | not-an-array at /features",
            })
    void aMalformedFileIsRefusedAtItsPlace(String text, String problem) {
        assertThatThrownBy(() -> FeatureTableReader.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(problem);
    }

    private static Feature feature(String id, String needs) {
        return new Feature(
                new FeatureId(id),
                List.of(new Feature.Prerequisite(new FeatureId(needs), "x")),
                List.of(),
                true,
                false,
                List.of());
    }

    private static String words(Feature feature, Class<? extends Bring> kind) {
        return String.join(
                " ",
                feature.brings().stream()
                        .filter(kind::isInstance)
                        .map(bring -> switch (bring) {
                            case Bring.SetRows rows -> rows.id().toString();
                            case Bring.Group group -> group.key();
                            case Bring.ScaleUnitHosts hosts -> hosts.purpose();
                        })
                        .toList());
    }
}
