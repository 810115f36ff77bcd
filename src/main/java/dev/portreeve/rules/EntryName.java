package dev.portreeve.rules;

import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.ScaleUnitRow;

/// How findings and origins call a catalog entry.
final class EntryName {

    private EntryName() {}

    static String of(Opening opening) {
        return switch (opening) {
            case EndpointSet set -> set.section() + "/" + set.id();
            case EndpointGroup group ->
                group.key() + group.region().map(region -> "/" + region).orElse("");
            case ScaleUnitRow row -> row.purpose() + "/" + row.region();
        };
    }
}
