package dev.portreeve.catalog.diff;

import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnitRow;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.model.SetId;
import java.util.Optional;

/// By what the same entry is found again in another revision.
public sealed interface EntryKey {

    /// A row of a numbered set.
    record SetRow(Section section, SetId id) implements EntryKey {
        /// `core/163`.
        @Override
        public String toString() {
            return section + "/" + id;
        }
    }

    /// A group without number.
    record Group(String key, Optional<Region> region) implements EntryKey {
        /// `store`, `attestation/NA`.
        @Override
        public String toString() {
            return key + region.map(code -> "/" + code).orElse("");
        }
    }

    /// A row of a scale unit table.
    record ScaleUnits(String purpose, Region region) implements EntryKey {
        /// `windows/NA`.
        @Override
        public String toString() {
            return purpose + "/" + region;
        }
    }

    /// The key of an entry.
    static EntryKey of(Opening entry) {
        return switch (entry) {
            case EndpointSet set -> new SetRow(set.section(), set.id());
            case EndpointGroup group -> new Group(group.key(), group.region());
            case ScaleUnitRow row -> new ScaleUnits(row.purpose(), row.region());
        };
    }
}
