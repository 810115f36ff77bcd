package dev.portreeve.rendering;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.source.Reading;
import dev.portreeve.catalog.source.learn.LearnPageReader;
import dev.portreeve.rules.SampleCatalog;
import dev.portreeve.testing.SourceDocuments;
import java.nio.file.Path;
import java.util.List;

/// The catalogs to render from: a small one with every case, and both real revisions.
public final class Catalogs {

    private Catalogs() {}

    /// All of them, the real ones by age.
    public static List<CatalogContent> all() {
        return List.of(SampleCatalog.content(), read(SourceDocuments.french()), newest());
    }

    /// The newest real revision.
    public static CatalogContent newest() {
        return read(SourceDocuments.korean());
    }

    private static CatalogContent read(Path document) {
        return switch (LearnPageReader.read(SourceDocuments.bytes(document))) {
            case Reading.Read(CatalogContent content) -> content;
            case Reading.Refused refused -> throw new IllegalStateException(refused.code());
        };
    }
}
