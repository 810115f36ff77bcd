package dev.portreeve.catalog.source.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every code that the reader and lint can give has a text in every language, and no text is left over.
class FindingTextsTest {

    private static final Pattern CODE = Pattern.compile("\"((?:learn|lint)\\.[a-z0-9-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ko"})
    void everyCodeHasItsTexts(String language) throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src/main/resources/messages/catalog-findings_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        SortedSet<String> known = new TreeSet<>();
        texts.stringPropertyNames().stream()
                .map(key -> key.replaceFirst("^catalog\\.(?:finding|refusal)\\.", ""))
                .map(key -> key.replaceFirst("\\.help$", ""))
                .forEach(known::add);
        assertThat(known).isEqualTo(codes());
        texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith("catalog.finding.") && !key.endsWith(".help"))
                .forEach(key -> assertThat(texts).containsKey(key + ".help"));
    }

    private static SortedSet<String> codes() throws IOException {
        SortedSet<String> codes = new TreeSet<>();
        Path catalog = Path.of("src/main/java/dev/portreeve/catalog");
        try (Stream<Path> files =
                Stream.of("source", "lint").map(catalog::resolve).flatMap(FindingTextsTest::walk)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(match -> codes.add(match.group(1)));
            }
        }
        return codes;
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
