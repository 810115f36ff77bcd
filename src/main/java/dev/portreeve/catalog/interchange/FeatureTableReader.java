package dev.portreeve.catalog.interchange;

import dev.portreeve.catalog.model.Bring;
import dev.portreeve.catalog.model.Feature;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.FeatureTable;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.model.SetId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads the feature file: `{"format":"portreeve-features/1","features":[…]}`, each feature with the members `id`,
/// `requires`, `sets`, `groups`, `scaleUnits`, `inAll`, `pointer` and `remarks`.
public final class FeatureTableReader {

    private static final String FORMAT = "portreeve-features/1";
    private static final int MOST = 200;
    private static final int WORD = 60;
    private static final int LINE = 300;

    private FeatureTableReader() {}

    /// The table of the text.
    ///
    /// @throws IllegalArgumentException naming the place, when the text is not a feature file
    public static FeatureTable read(String text) {
        try {
            return JsonObject.read("", JsonDocument.parse(text), file -> {
                if (!file.string("format", WORD).equals(FORMAT)) {
                    throw new MalformedJson("wrong-format", "/format");
                }
                return new FeatureTable(file.objects("features", MOST, FeatureTableReader::feature));
            });
        } catch (MalformedJson e) {
            throw new IllegalArgumentException("feature file: " + e.getMessage(), e);
        }
    }

    private static Feature feature(JsonObject json) {
        List<Bring> brings = new ArrayList<>();
        brings.addAll(json.objects("sets", MOST, FeatureTableReader::set));
        brings.addAll(json.objects("groups", MOST, FeatureTableReader::group));
        brings.addAll(json.objects("scaleUnits", MOST, FeatureTableReader::scaleUnits));
        return new Feature(
                new FeatureId(json.string("id", WORD)),
                json.objects("requires", MOST, FeatureTableReader::prerequisite),
                brings,
                json.bool("inAll"),
                json.bool("pointer"),
                json.strings("remarks", MOST, WORD));
    }

    private static Feature.Prerequisite prerequisite(JsonObject json) {
        return new Feature.Prerequisite(new FeatureId(json.string("feature", WORD)), json.string("reason", WORD));
    }

    private static Bring set(JsonObject json) {
        return new Bring.SetRows(
                new SetId((int) json.integer("id", 1, 999_999)), section(json), json.string("reason", LINE));
    }

    private static Bring group(JsonObject json) {
        String word = json.string("scope", WORD);
        Bring.Scope scope = Arrays.stream(Bring.Scope.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a scope: " + word));
        return new Bring.Group(json.string("key", WORD), section(json), scope, json.string("reason", LINE));
    }

    private static Bring scaleUnits(JsonObject json) {
        return new Bring.ScaleUnitHosts(json.string("purpose", WORD), section(json), json.string("reason", LINE));
    }

    private static Section section(JsonObject json) {
        return new Section(json.string("section", WORD));
    }
}
