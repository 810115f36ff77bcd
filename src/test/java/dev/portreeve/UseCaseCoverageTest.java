package dev.portreeve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every use case has a test that names it, and no test names one that is not written down.
class UseCaseCoverageTest {

    private static final Pattern ANNOTATION = Pattern.compile("@UseCase\\(\"(UC-[0-9]{3})\"\\)");

    @Test
    void everyUseCaseHasATestAndEveryTestAUseCase() throws IOException {
        assertThat(tested()).isEqualTo(written());
    }

    private static Set<String> written() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/docs/use-cases"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("UC-"))
                    .map(name -> name.substring(0, 6))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> tested() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                Matcher matcher = ANNOTATION.matcher(read(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            });
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
