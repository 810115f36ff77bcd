package dev.portreeve.rendering;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.rules.SampleCatalog;
import java.util.List;

/// The catalogs to render from.
final class Catalogs {

    private Catalogs() {}

    static List<CatalogContent> all() {
        return List.of(SampleCatalog.content());
    }
}
