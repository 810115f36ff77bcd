package dev.portreeve.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The real source pages, read from the folder beside the project; a test that needs one is skipped visibly without it.
public final class SourceDocuments {

    private static final Path DATA = Path.of("../shared/data");

    private SourceDocuments() {}

    /// The French page.
    public static Path french() {
        return require("learn/fr.txt");
    }

    /// The Korean page.
    public static Path korean() {
        return require("learn/ko.txt");
    }

    /// An answer of the endpoints web service, such as `worldwide-mem-2025-12-01`.
    public static Path webService(String name) {
        return require("webservice/" + name + ".json");
    }

    /// The bytes of a page.
    public static byte[] bytes(Path document) {
        try {
            return Files.readAllBytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path require(String name) {
        Path path = DATA.resolve(name);
        Skips.unless(Files.isReadable(path), "source document " + name + " is not beside the project");
        return path;
    }
}
