package dev.portreeve.catalog.source.learn.markup;

import java.util.ArrayList;
import java.util.List;

/// Takes the comments out of lines: they hide old tables. A line that was a comment and nothing else leaves no blank
/// line, so that it does not end the table it stands in.
final class MarkdownComments {

    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private final List<PageLine> visible = new ArrayList<>();
    private boolean fenced;
    private int openedAt;

    private MarkdownComments() {}

    static List<PageLine> hide(List<PageLine> lines, List<Markup.Oddity> oddities) {
        MarkdownComments comments = new MarkdownComments();
        lines.forEach(comments::line);
        if (comments.openedAt > 0) {
            oddities.add(new Markup.Oddity("learn.unclosed-comment", comments.openedAt, OPEN));
        }
        return comments.visible;
    }

    private void line(PageLine line) {
        if (openedAt == 0 && isFence(line.text())) {
            fenced = !fenced;
        }
        if (fenced || (openedAt == 0 && !line.text().contains(OPEN))) {
            visible.add(line);
            return;
        }
        StringBuilder rest = new StringBuilder();
        int from = 0;
        while (from < line.text().length()) {
            String mark = openedAt > 0 ? CLOSE : OPEN;
            int at = line.text().indexOf(mark, from);
            int end = at < 0 ? line.text().length() : at;
            if (openedAt == 0) {
                rest.append(line.text(), from, end);
            }
            if (at >= 0) {
                openedAt = openedAt > 0 ? 0 : line.number();
            }
            from = end + mark.length();
        }
        if (!rest.toString().isBlank()) {
            visible.add(line.with(rest.toString()));
        }
    }

    static boolean isFence(String text) {
        String bare = MarkdownBlocks.withoutQuote(text);
        return bare.startsWith("```") || bare.startsWith("~~~");
    }
}
