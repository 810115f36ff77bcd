package dev.portreeve.catalog.source.learn.markup;

import java.util.stream.Stream;

/// What the marks of a page may hold, whatever its carrier: HTML can say in one line what takes thousands in text, and
/// can spell characters that a text may not have.
final class PageBounds {

    private static final int MOST_HEADINGS = 2_000;
    private static final int MOST_LINES_IN_TABLES = 60_000;

    private int headings;
    private int lines;

    private PageBounds() {}

    static void check(Markup markup) throws RefusedPage {
        PageBounds bounds = new PageBounds();
        for (Block block : markup.blocks()) {
            bounds.block(block);
        }
    }

    private void block(Block block) throws RefusedPage {
        switch (block) {
            case Block.Heading heading -> {
                headings++;
                refuse(headings > MOST_HEADINGS, "learn.too-many-entries", heading.line(), headings);
                line(heading.title());
            }
            case Block.Table table -> {
                for (TableRow row : table.rows()) {
                    row(row);
                }
            }
            case Block.Text text -> line(text.content());
            case Block.Tab tab -> line(tab.title());
            case Block.Code _, Block.Note _, Block.TabsEnd _ -> {}
        }
    }

    private void row(TableRow row) throws RefusedPage {
        lines += 1
                + row.cells().stream().mapToInt(cell -> 1 + cell.lines().size()).sum();
        refuse(lines > MOST_LINES_IN_TABLES, "learn.too-many-entries", row.line(), lines);
        for (PageLine line : Stream.of(row)
                .flatMap(each -> each.cells().stream())
                .flatMap(cell -> cell.lines().stream())
                .toList()) {
            line(line);
        }
    }

    private static void line(PageLine line) throws RefusedPage {
        refuse(
                line.text().length() > PageText.LONGEST_LINE,
                "learn.too-long",
                line.number(),
                line.text().length());
        for (int i = 0; i < line.text().length(); i++) {
            if (PageText.isHidden(line.text().charAt(i))) {
                throw PageText.hidden(line.text().charAt(i), line.number());
            }
        }
    }

    private static void refuse(boolean exceeded, String code, int line, int count) throws RefusedPage {
        if (exceeded) {
            throw new RefusedPage(code, line, Integer.toString(count));
        }
    }
}
