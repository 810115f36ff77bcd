package dev.portreeve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.StarterCatalog;
import dev.portreeve.testing.SourceDocuments;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {

    @TempDir
    Path folder;

    private record Outcome(int exit, String out, String err) {}

    @Test
    void comparesTwoPagesAsJson() {
        Outcome outcome = run(
                SourceDocuments.french().toString(), SourceDocuments.korean().toString(), "--json");
        JsonNode json = JsonMapper.shared().readTree(outcome.out());

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(ids(json.at("/sets/added"))).containsExactly(190, 189);
        assertThat(ids(json.at("/sets/removed"))).isEmpty();
        assertThat(ids(json.at("/sets/changed"))).containsExactly(172, 170, 97, 164, 165, 169, 172);
        assertThat(json.at("/summary/sets").toString())
                .isEqualTo("{\"added\":2,\"removed\":0,\"changed\":6,\"unchanged\":12}");
        JsonNode consumer = json.at("/sets/changed/2");
        assertThat(consumer.at("/flags").toString()).isEqualTo("{\"required\":{\"from\":\"false\",\"to\":\"true\"}}");
        assertThat(json.at("/sets/changed/1/hosts/replaced")).hasSize(10);
        assertThat(json.at("/sets/changed/3/services/added").toString()).isEqualTo("[\"tcp/80\"]");
        assertThat(json.at("/groups/changed").findValuesAsString("key"))
                .containsExactlyInAnyOrder("store", "delivery-optimization");
        assertThat(json.at("/groups/added").findValuesAsString("key")).containsExactly("wufb");
    }

    @Test
    void comparesInterchangeFilesToo() throws IOException {
        Path french = folder.resolve("fr.json");
        Path korean = folder.resolve("ko.json");
        Files.write(french, StarterCatalog.revisions().getFirst().interchange());
        Files.write(korean, StarterCatalog.revisions().getLast().interchange());

        Outcome outcome = run(french.toString(), korean.toString());
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out().lines())
                .contains(
                        "sets         2 added, 0 removed, 6 changed, 12 unchanged",
                        "hosts        13 added, 33 removed (10 moved), 77 unchanged",
                        "    ~ required: false -> true",
                        "    + tcp/80",
                        "    ~ swda01-mscdn.azureedge.net -> swda01-mscdn.manage.microsoft.com",
                        "    - au.download.windowsupdate.com  (still under *.windowsupdate.com)");
        assertThat(run(french.toString(), french.toString()).out()).contains("No difference");
    }

    @Test
    void comparesAnswersOfTheWebServiceAndPages() {
        JsonNode areas = JsonMapper.shared()
                .readTree(run(
                                SourceDocuments.webService("worldwide-mem-2025-12-01")
                                        .toString(),
                                SourceDocuments.webService("worldwide-default-2025-11-14")
                                        .toString(),
                                "--json")
                        .out());
        assertThat(areas.at("/summary/sets/removed").asInt()).isEqualTo(15);

        JsonNode page = JsonMapper.shared()
                .readTree(run(
                                SourceDocuments.korean().toString(),
                                SourceDocuments.webService("worldwide-mem-2025-12-01")
                                        .toString(),
                                "--json")
                        .out());
        assertThat(ids(page.at("/sets/changed"))).contains(163, 164, 181);
        assertThat(page.at("/descriptionsCompared").asBoolean()).isFalse();
    }

    @Test
    void saysNothingDiffersBetweenAPageAndItsInterchangeFile() throws IOException {
        Path korean = folder.resolve("ko.json");
        Files.write(korean, StarterCatalog.revisions().getLast().interchange());

        assertThat(run(SourceDocuments.korean().toString(), korean.toString()).out())
                .contains("No difference");
    }

    @Test
    void refusesWhatItCannotReadWithTheReason() throws IOException {
        Path broken = folder.resolve("broken.json");
        Files.writeString(broken, "{\"format\":1}");
        Path other = folder.resolve("other.txt");
        Files.writeString(other, "Something else entirely");
        Path good = folder.resolve("good.json");
        Files.write(good, StarterCatalog.revisions().getFirst().interchange());

        for (Path bad : List.of(broken, other, folder.resolve("missing"))) {
            for (Outcome outcome :
                    List.of(run(bad.toString(), good.toString()), run(good.toString(), bad.toString()))) {
                assertThat(outcome.exit()).isEqualTo(1);
                assertThat(outcome.out()).isEmpty();
                assertThat(outcome.err()).contains(bad.getFileName().toString()).doesNotContain("Exception");
            }
        }
        assertThat(run(broken.toString(), good.toString()).err()).contains("Text is expected at “/format”");
    }

    @Test
    void wrongUsageIsTwo() {
        assertThat(run("only-one").exit()).isEqualTo(2);
        assertThat(run("one", "two", "--what").exit()).isEqualTo(2);
        assertThat(run("--help").exit()).isZero();
        assertThat(run("--help").out()).contains("Exit codes", "--json", "stillUnder");
    }

    private static List<Integer> ids(JsonNode entries) {
        List<Integer> ids = new ArrayList<>();
        entries.forEach(entry -> ids.add(entry.get("id").asInt()));
        return ids;
    }

    private static Outcome run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Portreeve.run(
                new PrintWriter(out),
                new PrintWriter(err),
                Stream.concat(Stream.of("compare"), Stream.of(arguments)).toArray(String[]::new));
        return new Outcome(exit, out.toString(), err.toString());
    }
}
