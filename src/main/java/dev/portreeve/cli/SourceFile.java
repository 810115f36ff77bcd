package dev.portreeve.cli;

import dev.portreeve.catalog.interchange.InterchangeReader;
import dev.portreeve.catalog.interchange.InterchangeReading;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.source.Reading;
import dev.portreeve.catalog.source.learn.LearnPageReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads a source page or an interchange file named on the command line, whichever its content is.
final class SourceFile {

    private static final int LIMIT = 16 * 1024 * 1024;

    private SourceFile() {}

    /// What the page holds.
    ///
    /// @throws CommandFailure when there is no such file or it is no page of endpoints
    static CatalogContent read(Path file) throws CommandFailure {
        byte[] bytes = bytes(file);
        if (InterchangeReader.recognises(bytes)) {
            return switch (InterchangeReader.read(bytes)) {
                case InterchangeReading.Read(CatalogContent content) -> content;
                case InterchangeReading.Malformed(var code, var pointer) ->
                    throw new CommandFailure(file + ": not a catalog interchange file, " + code + " at '" + pointer + "'");
            };
        }
        return switch (LearnPageReader.read(bytes)) {
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
