package dev.portreeve.catalog.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every code that any part of the catalog can give, sources yet to come included, is explained in every language, and
/// so is every reason why a value can never be accepted.
class RulingTextsTest {

    private static final Pattern CODE = Pattern.compile("\"((?:learn|lint|ruling|source|json|compose)\\.[a-z0-9-]+)\"");
    private static final Path CATALOG = Path.of("src/main/java/dev/portreeve/catalog");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ko"})
    void everyCodeIsExplained(String language) throws IOException {
        Properties texts = texts(language);
        List<String> missing = new ArrayList<>();
        for (String code : codes()) {
            boolean refusal = texts.containsKey("catalog.refusal." + code);
            boolean finding = texts.containsKey("catalog.finding." + code)
                    && texts.getProperty("catalog.finding." + code + ".help", "")
                                    .length()
                            >= 20;
            if (!refusal && !finding) {
                missing.add(code);
            }
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ko"})
    void everyBarSaysWhy(String language) throws IOException {
        Properties texts = texts(language);
        assertThat(Arrays.stream(Bar.values())
                        .flatMap(bar -> Stream.of(
                                "catalog.bar." + bar.word(), "refusal.catalog.never-acceptable." + bar.word())))
                .allSatisfy(key -> assertThat(texts).containsKey(key));
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path file : files.filter(
                            each -> each.getFileName().toString().matches("catalog.*_" + language + "\\.properties"))
                    .sorted()
                    .toList()) {
                try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
            }
        }
        return texts;
    }

    private static SortedSet<String> codes() throws IOException {
        SortedSet<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CATALOG)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")
                            && !each.toString().contains("/fact/"))
                    .toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(match -> codes.add(match.group(1)));
            }
        }
        assertThat(codes).contains("learn.corrupt-address", "lint.any-network", "ruling.accepted");
        return codes;
    }
}
