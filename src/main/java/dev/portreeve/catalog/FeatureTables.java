package dev.portreeve.catalog;

import dev.portreeve.catalog.interchange.FeatureTableReader;
import dev.portreeve.catalog.model.FeatureTable;

/// The feature table that ships with the portal: the file `catalog/features.json` of the class path.
public final class FeatureTables {

    private FeatureTables() {}

    /// Read once, then kept.
    public static FeatureTable standard() {
        return Shipped.TABLE;
    }

    private static final class Shipped {
        static final FeatureTable TABLE = FeatureTableReader.read(ShippedResource.text("/catalog/features.json"));
    }
}
