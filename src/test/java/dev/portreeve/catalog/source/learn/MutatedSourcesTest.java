package dev.portreeve.catalog.source.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.source.Reading;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Damaged copies of the English page with marks: never an exception, never an address or port that is not in the
/// document or stands in another row, never for long.
class MutatedSourcesTest {

    private static final int ROUNDS = 150;

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html", "us-government"})
    void anyDamageGivesAContentOfTheDocumentOrARefusal(String kind) {
        SplittableRandom random = new SplittableRandom(20_261_125);
        String page = page(kind);
        Assertions.assertTimeout(Duration.ofMinutes(2), () -> {
            for (int round = 0; round < ROUNDS; round++) {
                String damaged = round % 3 == 0 ? characters(page, random) : lines(page, random);
                read(damaged).ifPresent(content -> assertOfDocument(content, damaged));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"markdown", "html"})
    void cutPageIsAContentOrARefusal(String kind) {
        String page = page(kind);
        for (int length = 0; length < page.length(); length += page.length() / 60) {
            String cut = page.substring(0, length);
            read(cut).ifPresent(content -> assertOfDocument(content, cut));
        }
    }

    @Test
    void exchangedCellsOfARowAreToldApartOrSaid() {
        List<String> lines = page("markdown").lines().toList();
        CatalogContent original = Pages.read(lines);
        Set<String> facts = facts(original);
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).matches("\\|? ?[0-9]+ \\|.*")) {
                exchanges(lines, at, facts, original);
            }
        }
    }

    private static void exchanges(List<String> lines, int at, Set<String> facts, CatalogContent original) {
        List<String> cells = List.of(lines.get(at).replaceFirst("^\\|", "").split("\\|", -1));
        for (int i = 0; i < 6; i++) {
            for (int j = i + 1; j < 6; j++) {
                List<String> swapped = new ArrayList<>(cells);
                Collections.swap(swapped, i, j);
                List<String> damaged = new ArrayList<>(lines);
                damaged.set(at, "|" + String.join("|", swapped));
                CatalogContent content = Pages.read(damaged);
                Set<String> others = facts(content);
                others.removeAll(facts);
                assertThat(others).as("line %d, cells %d and %d", at + 1, i, j).isEmpty();
                assertThat(facts.equals(facts(content))
                                || codes(content).size() > codes(original).size())
                        .as("line %d, cells %d and %d", at + 1, i, j)
                        .isTrue();
            }
        }
    }

    @Test
    void exchangedColumnsChangeNothing() {
        List<String> lines = page("markdown").lines().toList();
        Set<String> facts = facts(Pages.read(lines));
        for (int i = 0; i < 6; i++) {
            for (int j = i + 1; j < 6; j++) {
                List<String> exchanged = new ArrayList<>();
                for (String line : lines) {
                    exchanged.add(exchanged(line, i, j));
                }
                assertThat(facts(Pages.read(exchanged)))
                        .as("columns %d and %d", i, j)
                        .isEqualTo(facts);
            }
        }
    }

    private static String exchanged(String line, int i, int j) {
        boolean ofSets = line.matches("\\|? ?(?:[0-9]+|ID|-+) *\\|.*\\|.*\\|.*\\|.*\\|.*");
        if (!ofSets || line.startsWith("<!--")) {
            return line;
        }
        List<String> cells =
                new ArrayList<>(List.of(line.replaceFirst("^\\|", "").split("\\|", -1)));
        if (cells.size() < 6) {
            return line;
        }
        Collections.swap(cells, i, j);
        return "|" + String.join("|", cells);
    }

    private static Optional<CatalogContent> read(String page) {
        return switch (LearnPageReader.read(page.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Read(CatalogContent content) -> Optional.of(content);
            case Reading.Refused refused -> {
                assertThat(refused.code()).startsWith("learn.");
                yield Optional.empty();
            }
        };
    }

    private static String page(String kind) {
        return switch (kind) {
            case "markdown" -> new String(Pages.bytes("en"), StandardCharsets.UTF_8);
            case "html" -> Copies.html(Pages.bytes("en"));
            default -> new String(Pages.bytes(kind), StandardCharsets.UTF_8);
        };
    }

    private static String lines(String page, SplittableRandom random) {
        List<String> damaged = new ArrayList<>(page.lines().toList());
        for (int i = 1 + random.nextInt(15); i > 0 && damaged.size() > 2; i--) {
            int at = random.nextInt(damaged.size() - 1);
            switch (random.nextInt(7)) {
                case 0 -> damaged.remove(at);
                case 1 -> damaged.add(at, damaged.get(random.nextInt(damaged.size())));
                case 2 -> Collections.swap(damaged, at, random.nextInt(damaged.size()));
                case 3 -> damaged.set(at, cells(damaged.get(at), random));
                case 4 -> damaged.set(at, damaged.get(at) + damaged.get(at + 1));
                case 5 -> damaged.add(at, junk(random));
                default ->
                    damaged.subList(damaged.size() - random.nextInt(damaged.size() / 4 + 1), damaged.size())
                            .clear();
            }
        }
        return String.join("\n", damaged);
    }

    private static String cells(String line, SplittableRandom random) {
        List<String> cells = new ArrayList<>(List.of(line.split("\\|", -1)));
        int at = random.nextInt(cells.size());
        switch (random.nextInt(3)) {
            case 0 -> cells.remove(at);
            case 1 -> cells.add(at, cells.get(random.nextInt(cells.size())));
            default -> Collections.swap(cells, at, random.nextInt(cells.size()));
        }
        return String.join("|", cells);
    }

    private static String junk(SplittableRandom random) {
        List<String> pieces = List.of(
                "163 |",
                "| ",
                "Default<BR>",
                "False",
                "`",
                "**TCP:** 1-65535",
                "0.0.0.0/0",
                "*.evil.example",
                "<!--",
                "-->",
                "```",
                "# [Europe](#tab/europe)",
                "<table>",
                "</td>",
                "<td>",
                "> [!NOTE]",
                "---",
                "](",
                "\\",
                "AMSUB0101",
                "&#x2e;",
                "\u202E",
                "<br>",
                "|---|---|",
                "## Remote Help",
                "[!INCLUDE [x](y)]");
        StringBuilder line = new StringBuilder();
        for (int i = random.nextInt(7); i >= 0; i--) {
            line.append(pieces.get(random.nextInt(pieces.size())));
        }
        return line.toString();
    }

    private static String characters(String page, SplittableRandom random) {
        StringBuilder damaged = new StringBuilder(page);
        for (int i = 1 + random.nextInt(40); i > 0; i--) {
            damaged.setCharAt(random.nextInt(damaged.length()), (char) (' ' + random.nextInt(95)));
        }
        return damaged.toString();
    }

    private static void assertOfDocument(CatalogContent content, String document) {
        List<String> lines =
                document.lines().map(line -> line.toLowerCase(Locale.ROOT)).toList();
        MutatedPagesTest.openings(content)
                .flatMap(it -> it.destinations().stream())
                .forEach(destination -> {
                    assertThat(destination.place().line()).isBetween(1, lines.size());
                    String line = lines.get(destination.place().line() - 1)
                            .replace("\\", "")
                            .replace("&#x2e;", ".");
                    assertThat(line).contains(destination.written().toLowerCase(Locale.ROOT));
                    assertThat(destination.written()).doesNotContain("evil.example");
                });
    }

    private static Set<String> facts(CatalogContent content) {
        Set<String> facts = new HashSet<>();
        content.sets().forEach(set -> {
            String key = set.section() + "/" + set.id();
            facts.add(key + " " + set.category() + " " + set.required());
            set.destinations().forEach(destination -> facts.add(key + " " + destination.written()));
            set.services().forEach(service -> facts.add(key + " " + service));
        });
        return facts;
    }

    private static List<String> codes(CatalogContent content) {
        return content.findings().stream().map(Finding::code).toList();
    }
}
