package dev.portreeve.catalog.source.learn.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The marks of each carrier, with the irregularities of real pages.
class MarkupTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "`*.manage.microsoft.com`, *.manage.microsoft.com",
                "\\*.dm.microsoft.com, *.dm.microsoft.com",
                "*.azureedge.net and *.b.net, *.azureedge.net and *.b.net",
                "see *one.azureedge.net; two.azureedge.net*, see one.azureedge.net; two.azureedge.net",
                "**TCP:** 443, TCP: 443",
                "***.a.net** is bold, *.a.net is bold",
                "`a.com``b.com`, a.com b.com",
                "`a.com`<MR>`b.com`, a.com b.com",
                "a.com**b.com**, a.com b.com",
                "a.com[b.com](x), a.com b.com",
                "`open, open",
                "` 13.107.219.0/24`, 13.107.219.0/24",
                "swdc02-mscdn.manage.microsoft<.com, swdc02-mscdn.manage.microsoft<.com",
                "[text](https://x.com/y) &amp; more., text & more.",
                "![picture](x.png)[![in](y)](z), picture in",
                "<https://a.com/x>, https://a.com/x",
                "<a name=\"x\"></a>Heading, Heading"
            })
    void inlineMarksAreTakenAwayAndNothingGrowsTogether(String source, String plain) {
        assertThat(MarkdownInline.plain(source)).isEqualTo(plain);
    }

    @Test
    void blocksOfMarkdownAreToldApart() throws RefusedPage {
        Markup page = read("""
                ---
                title: "Quoted"
                ms.date: 2025-02-30
                ---
                # Title #

                Words that go
                on in the next line.
                - item
                > [!NOTE]
                > a note
                > and more

                # [Europe](#tab/europe)
                1. first
                ---
                ```
                listing | not a row
                ```
                a | b
                --|--
                1 | 2 | 3
                |4
                <table><tr><td>in HTML</td></tr></table>
                [!INCLUDE [x](../y.md)]
                """);
        assertThat(page.title()).contains("Quoted");
        assertThat(page.dated()).isEmpty();
        assertThat(page.blocks().stream().map(MarkupTest::shown).filter(it -> !it.isEmpty()))
                .containsExactly(
                        "5 heading 1 Title",
                        "7 Words that go on in the next line.",
                        "9 - item",
                        "11 note",
                        "11 a note and more",
                        "14 tab Europe",
                        "15 - first",
                        "16 tabs end",
                        "17 code 1",
                        "20 table [a, b] [1, 2, 3] [4]",
                        "24 table [in HTML]");
        assertThat(page.oddities()).containsExactly(new Markup.Oddity("learn.include-missing", 25, "../y.md"));
    }

    @Test
    void partOfASavedPageIsReadWithItsLines() throws RefusedPage {
        Markup page = read("""
                <!-- saved from the site -->
                <main>
                <h2 id="remote-help">Remote&nbsp;Help</h2>
                <div class="NOTE"><p>Note</p>
                <p>Words in
                a note.</p></div>
                <p style="display: none">hidden</p><script>var x = "<td>";</script>
                <table><tr><th>A<th>B</tr>
                <tr><td rowspan="2">one</td><td>two<br>
                <code>three.com</code><code>four.com</code></td></tr>
                <tr><td>five</td></tr></table>
                <ul role="tablist"><li><a role="tab" aria-controls="p1">Europe</a></li></ul>
                <section role="tabpanel" id="p1" hidden aria-hidden="true"><ul><li>six</li></ul></section>
                </main>
                """);
        assertThat(page.blocks().stream().map(MarkupTest::shown).filter(it -> !it.isEmpty()))
                .containsExactly(
                        "3 heading 2 Remote Help",
                        "5 note",
                        "5 Words in a note.",
                        "8 table [A, B] [one, two/three.com four.com] [one, five]",
                        "13 tab Europe",
                        "13 - six",
                        "13 tabs end");
        Block.Table table = (Block.Table) page.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(table.rows().get(1).cell(1).lines())
                .extracting(PageLine::number)
                .containsExactly(9, 10);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"<!doctype html><p>x\", learn-html",
                "\"\n <table><tr><td>x\", learn-html",
                "\"---\ntitle: x\n---\nwords\", learn-markdown",
                "\"a | b\n--|--\n1 | 2\", learn-markdown",
                "\"## Heading of a copy\n163 x\", learn-text",
                "\"<.com is no tag\", learn-text"
            })
    void carrierIsToldByTheContent(String text, String carrier) throws RefusedPage {
        assertThat(read(text).carrier()).isEqualTo(carrier);
    }

    @Test
    void swollenMarkupIsRefused() {
        for (String text : List.of(
                "<p>".repeat(200_000),
                "a | b | c\n--|--|--\n" + "1 | 2 | 3\n".repeat(40_000),
                "---\ntitle: x\n---\n" + "## x\n".repeat(5_000))) {
            assertThatThrownBy(() -> read(text)).isInstanceOf(RefusedPage.class);
        }
    }

    private static Markup read(String text) throws RefusedPage {
        return Carriers.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String shown(Block block) {
        return switch (block) {
            case Block.Text text when text.content().isBlank() -> "";
            case Block.Text text -> block.line() + " " + text.content().text();
            case Block.Heading heading ->
                block.line() + " heading " + heading.level() + " "
                        + heading.title().text();
            case Block.Tab tab -> block.line() + " tab " + tab.title().text();
            case Block.TabsEnd _ -> block.line() + " tabs end";
            case Block.Note _ -> block.line() + " note";
            case Block.Code code -> block.line() + " code " + code.lines().size();
            case Block.Table table ->
                block.line() + " table "
                        + table.rows().stream().map(MarkupTest::row).collect(Collectors.joining(" "));
        };
    }

    private static String row(TableRow row) {
        return row.cells().stream()
                .map(cell -> cell.lines().stream().map(PageLine::text).collect(Collectors.joining("/")))
                .toList()
                .toString();
    }
}
