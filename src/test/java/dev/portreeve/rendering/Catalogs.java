package dev.portreeve.rendering;

import dev.portreeve.catalog.StarterCatalog;
import dev.portreeve.catalog.StarterRevision;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.rules.SampleCatalog;
import java.util.List;
import java.util.stream.Stream;

/// The catalogs to render from: a small one with every case, and the real revisions the portal ships.
public final class Catalogs {

    private Catalogs() {}

    /// All of them.
    public static List<CatalogContent> all() {
        return Stream.concat(Stream.of(SampleCatalog.content()), real().stream())
                .toList();
    }

    /// The real revisions by age.
    public static List<CatalogContent> real() {
        return StarterCatalog.revisions().stream().map(StarterRevision::content).toList();
    }

    /// The older real revision.
    public static CatalogContent older() {
        return real().getFirst();
    }

    /// The newest real revision.
    public static CatalogContent newest() {
        return real().getLast();
    }
}
