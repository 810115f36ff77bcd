package dev.portreeve.cli;

import dev.portreeve.catalog.DocumentReader;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.source.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads a document of any source, or an interchange file, named on the command line; its content tells which it is.
final class SourceFile {

    private static final int LIMIT = 16 * 1024 * 1024;

    private SourceFile() {}

    /// What the file holds.
    ///
    /// @throws CommandFailure when there is no such file, or it is of no known kind
    static CatalogContent read(Path file) throws CommandFailure {
        byte[] bytes = bytes(file);
        return switch (DocumentReader.read(bytes)) {
            case Reading.Read(CatalogContent content) -> content;
            case Reading.Refused refused -> throw new CommandFailure(file + ": " + FindingTexts.refusal(refused));
        };
    }

    private static byte[] bytes(Path file) throws CommandFailure {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LIMIT + 1);
        } catch (IOException e) {
            throw new CommandFailure(file + ": cannot be read");
        }
    }
}
