package dev.portreeve.lookup.index;

import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.catalog.model.ScaleUnitRow;

/// Where a tenant lives: entries for other regions and scale units are not for it.
public record TenantPlace(ScaleUnit unit, Region region) {

    boolean isServedBy(Opening opening) {
        return switch (opening) {
            case EndpointSet _ -> true;
            case EndpointGroup group -> group.region().map(region::equals).orElse(true);
            case ScaleUnitRow row -> row.codes().contains(unit);
        };
    }
}
