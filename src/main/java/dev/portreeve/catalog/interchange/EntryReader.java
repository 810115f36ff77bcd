package dev.portreeve.catalog.interchange;

import dev.portreeve.catalog.model.Category;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.catalog.model.ScaleUnitRow;
import dev.portreeve.catalog.model.SetId;
import java.util.Optional;

/// Reads sets, groups and scale unit rows of the interchange form.
final class EntryReader {

    private final FactReader facts;

    EntryReader(Documents documents) {
        this.facts = new FactReader(documents);
    }

    FactReader facts() {
        return facts;
    }

    EndpointSet set(JsonObject json) {
        return new EndpointSet(
                facts.section(json),
                new SetId((int) json.integer("id", 1, 999_999)),
                json.string("description", InterchangeFormat.LINE),
                category(json),
                json.bool("required"),
                json.bool("expressRoute"),
                facts.destinations(json),
                facts.services(json),
                facts.requirements(json),
                facts.notes(json),
                facts.place(json));
    }

    EndpointGroup group(JsonObject json) {
        return new EndpointGroup(
                json.string("key", InterchangeFormat.WORD),
                facts.section(json),
                json.isNull("region") ? Optional.empty() : Optional.of(region(json)),
                FactReader.word(json, "direction", Direction.values(), Direction::word),
                json.bool("pointer"),
                json.bool("inferred"),
                json.string("description", InterchangeFormat.LINE),
                category(json),
                json.bool("required"),
                json.bool("expressRoute"),
                facts.destinations(json),
                facts.services(json),
                facts.requirements(json),
                facts.notes(json),
                facts.place(json));
    }

    ScaleUnitRow scaleUnits(JsonObject json) {
        return new ScaleUnitRow(
                json.string("purpose", InterchangeFormat.WORD),
                facts.section(json),
                json.strings("codes", InterchangeFormat.MOST_ITEMS, InterchangeFormat.WORD).stream()
                        .map(ScaleUnit::new)
                        .toList(),
                region(json),
                json.strings("storage", InterchangeFormat.MOST_ITEMS, InterchangeFormat.WORD),
                facts.destinations(json),
                facts.services(json),
                facts.requirements(json),
                facts.notes(json),
                facts.place(json));
    }

    private static Region region(JsonObject json) {
        return new Region(json.string("region", InterchangeFormat.WORD));
    }

    private static Category category(JsonObject json) {
        return FactReader.word(json, "category", Category.values(), Category::word);
    }
}
