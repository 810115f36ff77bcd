package dev.portreeve.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The list of hostile cases is complete, and everything it expects can be said to a person.
class HostileCasesTest {

    private static final int CLASSES = 37;

    @Test
    void everyClassOfHostileInputHasACase() throws Exception {
        Set<Integer> covered = new TreeSet<>();
        HostileCase.all().forEach(each -> covered.add(each.number()));
        for (NamedCsvRecord row : elsewhere()) {
            Class<?> test = Class.forName(row.getField("test"));
            assertThat(Arrays.stream(test.getDeclaredMethods()).map(method -> method.getName()))
                    .as(row.toString())
                    .contains(row.getField("method"));
            covered.add(Integer.parseInt(row.getField("class")));
        }
        assertThat(covered)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, CLASSES).boxed().toList());
    }

    @Test
    void thereAreEnoughCasesOfDifferentNames() {
        List<HostileCase> all = HostileCase.all();

        assertThat(all).hasSizeGreaterThanOrEqualTo(150);
        assertThat(all.stream().map(HostileCase::id)).doesNotHaveDuplicates();
        assertThat(all.stream().map(HostileCase::why)).noneMatch(String::isBlank);
        Set<String> documents = new HashSet<>();
        assertThat(all.stream().filter(each -> each.slot().equals("document")).map(HostileCase::value))
                .allMatch(documents::add);
    }

    @Test
    void everyFileIsACase() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/hostile/files"))) {
            List<String> names = files.map(path -> "file:" + path.getFileName()).toList();
            assertThat(HostileCase.all().stream().map(HostileCase::value)).containsAll(names);
        }
    }

    /// A refusal names the line or the value, wherever there is one to name.
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "ko"})
    void everyOutcomeHasItsMessage(String language) throws IOException {
        Properties texts = texts(language);
        for (HostileCase hostile : HostileCase.all()) {
            if (hostile.outcome() == HostileCase.Outcome.REFUSED) {
                String text = texts.getProperty("catalog.refusal." + hostile.code());
                assertThat(text).as(hostile.code()).isNotNull();
                hostile.carried()
                        .filter(each -> hasPlace(each.place()))
                        .forEach(each -> assertThat(MessageFormat.format(text, marks()))
                                .as(hostile.id() + " " + hostile.code())
                                .containsAnyOf("LINE", "DETAIL"));
            } else if (!hostile.code().isEmpty()) {
                assertThat(texts)
                        .containsKey("catalog.finding." + hostile.code())
                        .containsKey("catalog.finding." + hostile.code() + ".help");
            }
        }
    }

    private static Object[] marks() {
        return new Object[] {"LINE", "DETAIL"};
    }

    private static boolean hasPlace(String place) {
        return !place.isEmpty() && !place.equals("0");
    }

    private static List<NamedCsvRecord> elsewhere() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new String(HostileDocuments.resource("elsewhere.csv"), StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        }
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path file : files.filter(path -> path.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
            }
        }
        return texts;
    }
}
