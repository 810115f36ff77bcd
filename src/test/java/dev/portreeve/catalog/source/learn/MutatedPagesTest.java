package dev.portreeve.catalog.source.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.lint.Quarantine;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.ScaleUnitRow;
import dev.portreeve.catalog.source.Reading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Damaged copies of the real pages: never an exception, never an address that is not in the document, never an address
/// or port in a row where it does not belong.
class MutatedPagesTest {

    private static final int ROUNDS = 120;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ko"})
    void anyDamageGivesAContentOfTheDocumentOrARefusal(String page) {
        SplittableRandom random = new SplittableRandom(20_261_123);
        byte[] original = Pages.bytes(page);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] damaged = round % 3 == 2 ? bytes(original, random) : lines(Pages.lines(page), random);
            read(damaged).ifPresent(content -> assertOfDocument(content, damaged));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ko"})
    void missingLineMovesNothingToAnotherRow(String page) {
        List<String> lines = Pages.lines(page);
        Set<String> facts = facts(Pages.read(page));
        for (int at = page.equals("fr") ? 0 : 1; at < lines.size(); at += 2) {
            List<String> damaged = new ArrayList<>(lines);
            damaged.remove(at);
            Set<String> moved = facts(Pages.read(damaged));
            moved.removeAll(facts);
            assertThat(moved).as("line %d left out: %s", at + 1, lines.get(at)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ko"})
    void exchangedNeighboursAreSeen(String page) {
        List<String> lines = Pages.lines(page);
        CatalogContent original = Pages.read(page);
        Set<String> facts = facts(original);
        for (int at = 0; at + 1 < lines.size(); at += 3) {
            List<String> damaged = new ArrayList<>(lines);
            Collections.swap(damaged, at, at + 1);
            CatalogContent content = Pages.read(damaged);
            boolean same = facts.equals(facts(content));
            assertThat(same || !codes(original).equals(codes(content)))
                    .as("lines %d and %d exchanged: %s", at + 1, at + 2, lines.get(at))
                    .isTrue();
        }
    }

    private static Optional<CatalogContent> read(byte[] bytes) {
        return switch (LearnPageReader.read(bytes)) {
            case Reading.Read(CatalogContent content) -> Optional.of(content);
            case Reading.Refused refused -> {
                assertThat(refused.code()).startsWith("learn.");
                yield Optional.empty();
            }
        };
    }

    private static byte[] lines(List<String> lines, SplittableRandom random) {
        List<String> damaged = new ArrayList<>(lines);
        int times = 1 + random.nextInt(20);
        for (int i = 0; i < times && damaged.size() > 2; i++) {
            int at = random.nextInt(damaged.size() - 1);
            switch (random.nextInt(6)) {
                case 0 -> damaged.remove(at);
                case 1 -> damaged.add(at, damaged.get(random.nextInt(damaged.size())));
                case 2 -> Collections.swap(damaged, at, random.nextInt(damaged.size()));
                case 3 -> damaged.add(at, junk(random));
                case 4 -> damaged.set(at, cut(damaged.get(at), random));
                default ->
                    damaged.subList(damaged.size() - random.nextInt(damaged.size() / 4 + 1), damaged.size())
                            .clear();
            }
        }
        return String.join("\n", damaged).getBytes(StandardCharsets.UTF_8);
    }

    private static String junk(SplittableRandom random) {
        List<String> pieces = List.of(
                "163 ",
                "TCP : ",
                "443",
                "UDP: 123",
                "Faux ",
                "거짓 ",
                "*.evil.example",
                "0.0.0.0/0",
                "*",
                "<script>",
                "• ",
                "Autoriser",
                "기본",
                "Obligatoire",
                "AMSUB9999",
                "https://",
                ", ",
                "(",
                ")",
                "\u00A0",
                "\u202E",
                "1.2.3.4/5",
                "::");
        StringBuilder line = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            line.append(pieces.get(random.nextInt(pieces.size())));
        }
        return line.toString();
    }

    private static String cut(String line, SplittableRandom random) {
        return line.isEmpty() ? "x" : line.substring(random.nextInt(line.length()));
    }

    private static byte[] bytes(byte[] original, SplittableRandom random) {
        byte[] damaged = original.clone();
        for (int i = 1 + random.nextInt(30); i > 0; i--) {
            damaged[random.nextInt(damaged.length)] =
                    (byte) (random.nextInt(4) == 0 ? random.nextInt(256) : ' ' + random.nextInt(95));
        }
        return damaged;
    }

    private static void assertOfDocument(CatalogContent content, byte[] document) {
        List<String> lines =
                new String(document, StandardCharsets.UTF_8).lines().toList();
        Set<String> rows = new HashSet<>();
        content.sets()
                .forEach(set ->
                        assertThat(rows.add(set.section() + "/" + set.id())).isTrue());
        openings(content).flatMap(opening -> opening.destinations().stream()).forEach(destination -> {
            String written = destination.written();
            assertThat(lines.get(destination.place().line() - 1)).containsIgnoringCase(written);
            Optional<String> reason = switch (destination) {
                case Destination.Host host -> Quarantine.reason(host.pattern());
                case Destination.Network network -> Quarantine.reason(network.prefix());
            };
            assertThat(reason).as(written).isEmpty();
        });
    }

    private static List<String> codes(CatalogContent content) {
        return content.findings().stream()
                .map(it -> it.code() + it.value())
                .sorted()
                .toList();
    }

    /// Which address and which port stands in which row; the section of a row only where it is known. What belongs to
    /// device management is what no row has, so it depends on them.
    private static Set<String> facts(CatalogContent content) {
        Set<String> facts = new HashSet<>();
        openings(content).filter(opening -> !isDeviceManagement(opening)).forEach(opening -> {
            String row = row(opening);
            opening.destinations().forEach(it -> facts.add(row + " " + it.written()));
            if (!(opening instanceof EndpointGroup)) {
                opening.services().forEach(it -> facts.add(row + " " + it));
            }
            if (opening instanceof EndpointSet set && !set.section().slug().equals("unrecognised")) {
                facts.add(set.section() + " holds " + row);
            }
        });
        return facts;
    }

    private static boolean isDeviceManagement(Opening opening) {
        return opening instanceof EndpointGroup group && group.key().equals("device-management");
    }

    private static String row(Opening opening) {
        return switch (opening) {
            case EndpointSet set -> "set " + set.id();
            case EndpointGroup group -> group.key() + group.region();
            case ScaleUnitRow row -> row.purpose() + row.region();
        };
    }

    static Stream<Opening> openings(CatalogContent content) {
        return Stream.of(content.sets(), content.groups(), content.scaleUnits()).flatMap(List::stream);
    }
}
