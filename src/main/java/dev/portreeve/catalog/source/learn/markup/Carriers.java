package dev.portreeve.catalog.source.learn.markup;

import java.util.List;
import java.util.Optional;

/// Tells the carriers apart by their content.
public final class Carriers {

    /// A page copied as plain text.
    public static final String TEXT = "learn-text";

    /// A page as a browser saves it, or a part of one.
    public static final String HTML = "learn-html";

    /// The source a page is made from.
    public static final String MARKDOWN = "learn-markdown";

    private static final int MOST_HEADINGS = 2_000;
    private static final int MOST_LINES_IN_TABLES = 60_000;

    private Carriers() {}

    /// Reads the marks of a page.
    ///
    /// @throws RefusedPage when the bytes are no text of a bearable size
    public static Markup read(byte[] bytes) throws RefusedPage {
        String text = PageText.decode(bytes);
        Markup markup;
        if (HtmlPage.recognises(text)) {
            markup = HtmlPage.read(text);
        } else {
            List<PageLine> lines = PageText.lines(text);
            markup = MarkdownPage.recognises(lines) ? MarkdownPage.read(lines) : plain(lines);
        }
        refuseSwollen(markup);
        return markup;
    }

    private static void refuseSwollen(Markup markup) throws RefusedPage {
        long headings =
                markup.blocks().stream().filter(Block.Heading.class::isInstance).count();
        if (headings > MOST_HEADINGS) {
            throw new RefusedPage("learn.too-many-entries", 0, Long.toString(headings));
        }
        int lines = 0;
        for (Block block : markup.blocks()) {
            if (block instanceof Block.Table table) {
                for (TableRow row : table.rows()) {
                    lines += 1
                            + row.cells().stream()
                                    .mapToInt(cell -> 1 + cell.lines().size())
                                    .sum();
                    if (lines > MOST_LINES_IN_TABLES) {
                        throw new RefusedPage("learn.too-many-entries", row.line(), Integer.toString(lines));
                    }
                }
            }
        }
    }

    private static Markup plain(List<PageLine> lines) {
        List<Block> blocks = lines.stream().<Block>map(Block.Text::new).toList();
        return new Markup(TEXT, Optional.empty(), Optional.empty(), blocks, List.of());
    }
}
