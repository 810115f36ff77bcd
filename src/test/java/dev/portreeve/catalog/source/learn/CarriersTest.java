package dev.portreeve.catalog.source.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.Opening;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One page in three carriers gives the same facts.
class CarriersTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "us-government"})
    void renderedPageSaysWhatItsSourceSays(String page) {
        byte[] markdown = Pages.bytes(page);
        CatalogContent source = Pages.content(markdown);
        CatalogContent html = Pages.content(Copies.html(markdown).getBytes(StandardCharsets.UTF_8));
        assertThat(html.source().carrier()).isEqualTo("learn-html");
        assertThat(facts(html)).containsExactlyElementsOf(facts(source));
        assertThat(html.source().instance()).isEqualTo(source.source().instance());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "us-government"})
    void copiedTextSaysWhatItsSourceSays(String page) {
        byte[] markdown = Pages.bytes(page);
        CatalogContent text = Pages.content(Copies.text(Copies.html(markdown)).getBytes(StandardCharsets.UTF_8));
        assertThat(text.source().carrier()).isEqualTo("learn-text");
        assertThat(facts(text)).containsExactlyElementsOf(facts(Pages.content(markdown)));
    }

    @Test
    void headOfThePageDatesIt() {
        byte[] markdown = Pages.bytes("en");
        assertThat(Pages.content(markdown).source().dated()).contains(LocalDate.of(2025, 1, 9));
        assertThat(Pages.content(Copies.html(markdown).getBytes(StandardCharsets.UTF_8))
                        .source()
                        .dated())
                .contains(LocalDate.of(2025, 1, 9));
        assertThat(Pages.read("fr").source().dated()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "text", "markdown"})
    void everyAddressNamesItsLine(String carrier) {
        String markdown = new String(Pages.bytes("en"), StandardCharsets.UTF_8);
        String html = Copies.html(Pages.bytes("en"));
        String document = carrier.equals("markdown") ? markdown : carrier.equals("html") ? html : Copies.text(html);
        List<String> lines = document.lines().toList();
        CatalogContent content = Pages.content(document.getBytes(StandardCharsets.UTF_8));
        assertThat(openings(content).flatMap(opening -> opening.destinations().stream()))
                .hasSizeGreaterThan(200)
                .allSatisfy(destination -> assertThat(
                                lines.get(destination.place().line() - 1).toLowerCase(Locale.ROOT))
                        .contains(destination.written().toLowerCase(Locale.ROOT)));
    }

    /// Everything but places and findings, one fact a line.
    static List<String> facts(CatalogContent content) {
        List<String> facts = new ArrayList<>();
        facts.add(content.source().title() + " " + content.source().language());
        content.sets().forEach(set -> {
            facts.add(set.section() + "/" + set.id() + " " + set.description() + " " + set.category() + " "
                    + set.required() + " " + set.expressRoute());
            facts.addAll(facts(set));
        });
        content.groups().forEach(group -> {
            facts.add(group.key() + " " + group.region() + " " + group.section() + " " + group.description() + " "
                    + group.pointer() + " " + group.inferred() + " " + group.required() + " " + group.direction());
            facts.addAll(facts(group));
        });
        content.scaleUnits().forEach(row -> {
            facts.add(row.section() + " " + row.purpose() + " " + row.region() + " " + row.codes() + " "
                    + row.storageNames());
            facts.addAll(facts(row));
        });
        content.requirements().forEach(it -> facts.add(it.kind() + " " + it.hosts()));
        return facts;
    }

    private static List<String> facts(Opening opening) {
        List<String> facts = new ArrayList<>();
        opening.destinations().forEach(destination -> facts.add("  " + destination.written() + example(destination)));
        facts.add("  " + opening.services());
        opening.requirements().forEach(it -> facts.add("  " + it.kind() + " " + it.hosts()));
        opening.notes().forEach(note -> facts.add("  note " + note.text()));
        return facts;
    }

    private static String example(Destination destination) {
        return destination instanceof Destination.Host host && host.example() ? " example" : "";
    }

    private static Stream<Opening> openings(CatalogContent content) {
        return Stream.of(content.sets(), content.groups(), content.scaleUnits()).flatMap(List::stream);
    }
}
