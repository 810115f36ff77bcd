package dev.portreeve.catalog.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.catalog.CatalogFixture;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.model.Note;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.model.ScaleUnitRow;
import dev.portreeve.catalog.model.SourceDocument;
import dev.portreeve.catalog.source.Reading;
import dev.portreeve.testing.GoldenFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterchangeTest {

    private final byte[] file = InterchangeWriter.bytes(CatalogFixture.rich());
    private final String text = new String(file, StandardCharsets.UTF_8);

    @Test
    void keepsEveryFact() {
        assertThat(InterchangeReader.recognises(file)).isTrue();
        assertThat(InterchangeReader.read(file)).isEqualTo(new Reading.Read(CatalogFixture.rich()));
        GoldenFiles.check("interchange/rich.json", file);
    }

    @Test
    void severalDocumentsNeedTheSecondForm() {
        CatalogContent rich = CatalogFixture.rich();
        SourceDocument service = new SourceDocument(
                "web-service",
                "Endpoints",
                "und",
                "cd".repeat(32),
                99,
                Instance.US_GOVERNMENT_DOD,
                Optional.of(LocalDate.of(2025, 12, 1)));
        CatalogContent both = new CatalogContent(
                List.of(rich.source(), service),
                rich.sets(),
                rich.groups(),
                rich.scaleUnits(),
                rich.requirements(),
                List.of(
                        new Finding("lint.x", Finding.Severity.REMARK, Optional.empty(), "", ""),
                        new Finding(
                                "lint.y",
                                Finding.Severity.REMARK,
                                Optional.of(new Place(service.sha256(), "und", 1, "/0/ips/3")),
                                "core/163",
                                "")));

        byte[] second = InterchangeWriter.bytes(both);

        assertThat(InterchangeReader.read(second)).isEqualTo(new Reading.Read(both));
        GoldenFiles.check("interchange/several-documents.json", second);
        String text = new String(second, StandardCharsets.UTF_8);
        assertThat(read(text.replace("\"document\":1", "\"document\":2")))
                .isEqualTo(new Reading.Refused("interchange.out-of-bounds", 0, "/findings/1/document"));
        assertThat(read(text.replace("2025-12-01", "2025-13-01")))
                .isEqualTo(new Reading.Refused("interchange.wrong-value", 0, "/sources/1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"id\":163 | \"id\":\"163\" | not-an-integer | /sets/0/id",
                "\"id\":163 | \"id\":0 | out-of-bounds | /sets/0/id",
                "\"id\":163 | \"id\":163.5 | not-an-integer | /sets/0/id",
                "\"id\":163 | \"id\":163,\"more\":1 | unknown-member | /sets/0/more",
                "\"id\":163, | `` | missing-member | /sets/0/id",
                "\"required\":true | \"required\":\"true\" | not-a-boolean | /groups/0/required",
                "\"category\":\"default\" | \"category\":\"block\" | wrong-value | /groups/0",
                "\"host\":\"b.example\" | \"host\":\"*\" | wrong-value | /sets/1/destinations/0",
                "\"host\":\"b.example\" | \"host\":\"B.example\" | not-canonical | ``",
                "\"written\":\"b.example\" | \"written\":\"c.example\" | wrong-value | /sets/1/destinations/0",
                "\"written\":\"192.0.2.0/25\" | \"written\":\"0.0.0.0/0\" | wrong-value | /sets/0/destinations/2",
                "\"network\":\"192.0.2.0/25\" | \"network\":\"192.0.2.1/25\" | wrong-value | /sets/0/destinations/2",
                "\"tcp/5223\" | \"tcp/0\" | wrong-value | /sets/1",
                "\"tcp/5223\" | 5223 | not-a-string | /sets/1/services/0",
                "\"services\":[\"tcp/5223\",\"udp/3478-3481\"] | \"services\":{} | not-an-array | /sets/1/services",
                "\"kind\":\"byte-ranges\" | \"kind\":\"anything\" | wrong-value | /scaleUnits/0/requirements/0",
                "\"region\":\"NA\" | \"region\":\"North\" | wrong-value | /groups/0",
                "\"severity\":\"warning\" | \"severity\":\"bad\" | wrong-value | /findings/0",
                "portreeve-catalog/1 | portreeve-catalog/3 | wrong-format | /format",
                "\"language\":\"en\" | \"language\":\"<b>\" | wrong-value | /source",
                "\"bytes\":1234 | \"bytes\":-1 | out-of-bounds | /source/bytes",
                "\"bytes\":1234 | \"bytes\":1234,\"bytes\":1234 | not-json | ``",
                "\"bytes\":1234 | \"bytes\": 1234 | not-canonical | ``",
                "Set 178 | Set\\u009b178 | wrong-value | /sets/1/description",
                "Set 178 | Set\\u202e178 | wrong-value | /sets/1/description",
                "\"sets\":[ | \"sets\":[null, | not-an-object | /sets/0",
            })
    void refusesWhatTheWriterWouldNotWrite(String from, String to, String code, String pointer) {
        assertThat(text).contains(from);
        int at = text.indexOf(from);
        String changed = text.substring(0, at) + to + text.substring(at + from.length());

        assertThat(read(changed)).isEqualTo(new Reading.Refused("interchange." + code, 0, pointer));
    }

    @Test
    void theExampleOfTheFormatPageIsReadAndWrittenAgain() throws IOException {
        String page = Files.readString(Path.of("src/docs/formats/catalog-interchange.md"));
        String example = page.lines()
                .dropWhile(line -> !line.equals("```json"))
                .skip(1)
                .findFirst()
                .orElseThrow();

        assertThat(read(example)).isInstanceOf(Reading.Read.class);
    }

    @Test
    void refusesWhatIsNoFileOfThisKind() {
        assertThat(read("")).isEqualTo(new Reading.Refused("interchange.not-an-object", 0, ""));
        assertThat(read("[]")).isEqualTo(new Reading.Refused("interchange.not-an-object", 0, ""));
        assertThat(read("[".repeat(100_000))).isEqualTo(new Reading.Refused("interchange.not-json", 0, ""));
        assertThat(read(text + "\n")).isEqualTo(new Reading.Refused("interchange.not-canonical", 0, ""));
        assertThat(read(text + "{}")).isEqualTo(new Reading.Refused("interchange.not-json", 0, ""));
        assertThat(InterchangeReader.read(new byte[9 * 1024 * 1024]))
                .isEqualTo(new Reading.Refused("interchange.too-large", 0, ""));
        assertThat(InterchangeReader.read(new byte[] {'{', (byte) 0xff, '}'}))
                .isEqualTo(new Reading.Refused("interchange.not-utf-8", 0, ""));
    }

    @Test
    void everyChangedByteIsRefusedOrChangesAFact() {
        Random random = new Random(20_261_123);
        CatalogContent original = CatalogFixture.rich();
        for (int round = 0; round < 2_000; round++) {
            byte[] mutant = file.clone();
            int at = random.nextInt(mutant.length);
            mutant[at] = (byte) (mutant[at] ^ (1 + random.nextInt(255)));

            switch (InterchangeReader.read(mutant)) {
                case Reading.Read read -> {
                    assertThat(read.content()).isNotEqualTo(original);
                    assertThat(InterchangeWriter.bytes(read.content())).isEqualTo(mutant);
                }
                case Reading.Refused refused -> assertThat(refused.code()).startsWith("interchange.");
            }
        }
        for (int length = 0; length < file.length; length += 7) {
            assertThat(InterchangeReader.read(Arrays.copyOf(file, length))).isInstanceOf(Reading.Refused.class);
        }
    }

    @Test
    void leavesSentencesOfTheSourceBehind() {
        CatalogContent rich = CatalogFixture.rich();
        ScaleUnitRow row = rich.scaleUnits().getFirst();
        ScaleUnitRow wordy = new ScaleUnitRow(
                row.purpose(),
                row.section(),
                row.codes(),
                row.region(),
                row.storageNames(),
                row.destinations(),
                row.services(),
                row.requirements(),
                List.of(
                        row.notes().getFirst(),
                        new Note("word ".repeat(40), row.place()),
                        new Note("A sentence.", row.place())),
                row.place());
        CatalogContent content = new CatalogContent(
                rich.source(), rich.sets(), rich.groups(), List.of(wordy), rich.requirements(), rich.findings());

        assertThat(InterchangeWriter.bytes(content)).isEqualTo(file);
    }

    @Test
    void aContentLargerThanTheFormIsNotKeepable() {
        CatalogContent rich = CatalogFixture.rich();
        CatalogContent wordy = new CatalogContent(
                new SourceDocument("learn-text", "t".repeat(501), "en", "ab".repeat(32), 1),
                rich.sets(),
                rich.groups(),
                rich.scaleUnits(),
                rich.requirements(),
                rich.findings());

        assertThat(InterchangeReader.keepable(rich)).isEqualTo(new Reading.Read(rich));
        assertThat(InterchangeReader.keepable(wordy))
                .isEqualTo(new Reading.Refused("interchange.out-of-bounds", 0, "/source/title"));
    }

    @Test
    void aFactFromAnotherDocumentIsABug() {
        CatalogContent rich = CatalogFixture.rich();
        Place elsewhere = new Place("0".repeat(64), "en", 1);
        CatalogContent mixed = new CatalogContent(
                rich.source(),
                rich.sets(),
                rich.groups(),
                rich.scaleUnits(),
                rich.requirements(),
                List.of(new Finding("lint.x", Finding.Severity.REMARK, Optional.of(elsewhere), "", "")));

        assertThatThrownBy(() -> InterchangeWriter.bytes(mixed)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Reading read(String text) {
        return InterchangeReader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
