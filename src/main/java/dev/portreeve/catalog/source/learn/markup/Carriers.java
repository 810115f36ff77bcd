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
        PageBounds.check(markup);
        return markup;
    }

    private static Markup plain(List<PageLine> lines) {
        List<Block> blocks = lines.stream().<Block>map(Block.Text::new).toList();
        return new Markup(TEXT, Optional.empty(), Optional.empty(), blocks, List.of());
    }
}
