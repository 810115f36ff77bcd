package dev.portreeve.catalog;

import dev.portreeve.catalog.model.RegionNames;

/// The region names that ship with the portal: the file `catalog/regions.properties` of the class path.
public final class RegionTables {

    private RegionTables() {}

    /// Read once, then kept.
    public static RegionNames standard() {
        return Shipped.NAMES;
    }

    private static final class Shipped {
        static final RegionNames NAMES = RegionNames.parse(ShippedResource.text("/catalog/regions.properties"));
    }
}
