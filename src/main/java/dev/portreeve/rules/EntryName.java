package dev.portreeve.rules;

import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.ScaleUnitRow;

/// How findings, origins and counts of use call a catalog entry: `core/163` for a set, `attestation/NA` or `store` for
/// a
/// group, `windows/EU` for a row of scale units.
public final class EntryName {

    private EntryName() {}

    /// The name.
    public static String of(Opening opening) {
        return switch (opening) {
            case EndpointSet set -> set.section() + "/" + set.id();
            case EndpointGroup group ->
                group.key() + group.region().map(region -> "/" + region).orElse("");
            case ScaleUnitRow row -> row.purpose() + "/" + row.region();
        };
    }
}
