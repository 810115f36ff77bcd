package dev.portreeve.catalog;

import dev.portreeve.catalog.interchange.StarterIndex;
import java.util.List;

/// The revisions a new portal begins with: interchange files on the class path, made from Microsoft's pages.
public final class StarterCatalog {

    private static final String FOLDER = "/catalog/starter/";

    private StarterCatalog() {}

    /// The files in the order of their numbers, from 1.
    public static List<StarterRevision> revisions() {
        return StarterIndex.read(ShippedResource.text(FOLDER + "index.json")).stream()
                .map(entry -> new StarterRevision(
                        entry.number(), entry.title(), entry.date(), ShippedResource.bytes(FOLDER + entry.file())))
                .toList();
    }
}
