package dev.portreeve.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Expected bytes under `src/test/resources/golden`. `-Dgolden=update` renews them; the difference is then read like
/// code.
public final class GoldenFiles {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private GoldenFiles() {}

    /// Compares the text with the golden file, or renews the file.
    public static void check(String name, String actual) {
        check(name, actual.getBytes(StandardCharsets.UTF_8));
    }

    /// Compares the bytes with the golden file, or renews the file.
    public static void check(String name, byte[] actual) {
        Path file = FOLDER.resolve(name);
        try {
            if ("update".equals(System.getProperty("golden"))) {
                Files.createDirectories(file.getParent());
                Files.write(file, actual);
                return;
            }
            assertThat(file).as("golden file, renew with -Dgolden=update").exists();
            assertThat(new String(actual, StandardCharsets.UTF_8)).isEqualTo(Files.readString(file));
            assertThat(actual).isEqualTo(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
