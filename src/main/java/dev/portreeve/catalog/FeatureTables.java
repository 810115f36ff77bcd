package dev.portreeve.catalog;

import dev.portreeve.catalog.interchange.FeatureTableReader;
import dev.portreeve.catalog.model.FeatureTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The feature table that ships with the portal: the file `catalog/features.json` of the class path.
public final class FeatureTables {

    private static final String RESOURCE = "/catalog/features.json";

    private FeatureTables() {}

    /// Read once, then kept.
    public static FeatureTable standard() {
        return Shipped.TABLE;
    }

    private static FeatureTable load() {
        try (InputStream file = FeatureTables.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException("not on the class path: " + RESOURCE);
            }
            return FeatureTableReader.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shipped {
        static final FeatureTable TABLE = load();
    }
}
