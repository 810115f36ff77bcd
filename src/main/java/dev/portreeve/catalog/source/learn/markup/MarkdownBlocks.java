package dev.portreeve.catalog.source.learn.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the blocks of Markdown lines apart.
final class MarkdownBlocks {

    private static final Pattern HEADING = Pattern.compile("(#{1,6}) +(.*?)(?: +#+)?");
    private static final Pattern TAB = Pattern.compile("\\[([^\\[\\]]*)]\\(#tabs?/[^()]*\\)");
    private static final Pattern ANCHOR = Pattern.compile("(?i)<a (?:name|id)=\"([^\"<>]{1,200})\"");
    private static final Pattern ITEM = Pattern.compile("(?:[-*+]|[0-9]{1,3}[.)]) +(\\S.*)");
    private static final Pattern ALERT = Pattern.compile("\\[!(?:NOTE|TIP|IMPORTANT|CAUTION|WARNING)] *+(.*)");
    private static final Pattern INCLUDE = Pattern.compile("(?i)\\[!include *\\[[^\\[\\]]*]\\(([^()]*)\\)]");
    private static final Pattern BREAK = Pattern.compile("-{3,}|\\*{3,}|_{3,}|(?:- ){2,}-");
    private static final Pattern UNDERLINE = Pattern.compile("={3,}|-{3,}");

    private final List<Markup.Oddity> oddities;
    private final List<Block> blocks = new ArrayList<>();
    private final List<PageLine> paragraph = new ArrayList<>();
    private final List<PageLine> table = new ArrayList<>();
    private final List<PageLine> code = new ArrayList<>();
    private final List<PageLine> html = new ArrayList<>();
    private String fence = "";
    private boolean item;
    private boolean note;

    MarkdownBlocks(List<Markup.Oddity> oddities) {
        this.oddities = oddities;
    }

    List<Block> read(List<PageLine> lines) {
        lines.forEach(this::line);
        if (!fence.isEmpty()) {
            oddities.add(
                    new Markup.Oddity("learn.unclosed-code", code.getFirst().number(), fence));
            endCode();
        }
        if (!html.isEmpty()) {
            endHtml();
        }
        flush();
        return blocks;
    }

    static String withoutQuote(String text) {
        int from = 0;
        while (from < text.length() && (text.charAt(from) == '>' || text.charAt(from) == ' ')) {
            from++;
        }
        return text.startsWith(">") ? text.substring(from) : text;
    }

    private void line(PageLine raw) {
        PageLine line = raw.with(withoutQuote(raw.text()));
        if (!fence.isEmpty()) {
            code.add(line);
            if (line.text().startsWith(fence)) {
                endCode();
            }
        } else if (!html.isEmpty() || line.text().toLowerCase(Locale.ROOT).startsWith("<table")) {
            html(line);
        } else if (line.isBlank()) {
            flush();
            note &= raw.text().startsWith(">");
            blocks.add(new Block.Text(line));
        } else {
            note &= raw.text().startsWith(">") || !paragraph.isEmpty();
            marked(line);
        }
    }

    private void marked(PageLine line) {
        String text = line.text();
        Matcher heading = HEADING.matcher(text);
        Matcher alert = ALERT.matcher(text);
        Matcher entry = ITEM.matcher(text);
        if (MarkdownComments.isFence(text)) {
            flush();
            fence = text.substring(0, 3);
            code.add(line);
        } else if (heading.matches()) {
            flush();
            heading(heading.group(1).length(), line.with(heading.group(2)));
        } else if (alert.matches()) {
            flush();
            note = true;
            if (!alert.group(1).isBlank()) {
                paragraph.add(line.with(alert.group(1)));
            }
        } else if (UNDERLINE.matcher(text).matches() && !paragraph.isEmpty() && !item) {
            PageLine title = PageLine.join(paragraph);
            paragraph.clear();
            heading(text.startsWith("=") ? 1 : 2, title);
        } else if (BREAK.matcher(text).matches()) {
            flush();
            blocks.add(new Block.TabsEnd(line.number()));
        } else if (MarkdownTable.isRow(text)) {
            endParagraph();
            table.add(line);
        } else if (entry.matches()) {
            flush();
            item = true;
            paragraph.add(line.with(entry.group(1)));
        } else {
            plain(line);
        }
    }

    private void plain(PageLine line) {
        Matcher include = INCLUDE.matcher(line.text());
        if (include.find()) {
            oddities.add(new Markup.Oddity("learn.include-missing", line.number(), include.group(1)));
            plain(line.with(include.replaceAll("")));
        } else if (!line.text().startsWith(":::") && !line.isBlank()) {
            endTable();
            paragraph.add(line);
        }
    }

    private void heading(int level, PageLine line) {
        Matcher tab = TAB.matcher(line.text());
        if (tab.matches()) {
            blocks.add(new Block.Tab(line.with(MarkdownInline.plain(tab.group(1)))));
        } else {
            Matcher anchor = ANCHOR.matcher(line.text());
            String name = anchor.find() ? anchor.group(1) : "";
            blocks.add(new Block.Heading(level, line.with(MarkdownInline.plain(line.text())), name));
        }
    }

    private void html(PageLine line) {
        html.add(line);
        if (line.text().toLowerCase(Locale.ROOT).contains("</table")) {
            endHtml();
        }
    }

    private void endHtml() {
        flush();
        blocks.addAll(HtmlPage.fragment(html));
        html.clear();
    }

    private void endCode() {
        List<PageLine> inner = code.subList(
                1, code.getLast().text().startsWith(fence) && code.size() > 1 ? code.size() - 1 : code.size());
        blocks.add(new Block.Code(code.getFirst().number(), inner));
        code.clear();
        fence = "";
    }

    private void flush() {
        endTable();
        endParagraph();
    }

    private void endTable() {
        if (!table.isEmpty()) {
            List<Block.Table> tables = MarkdownTable.read(table);
            blocks.addAll(tables);
            if (tables.isEmpty()) {
                table.forEach(this::text);
            }
            table.clear();
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            PageLine whole = PageLine.join(paragraph);
            List<PageLine> pieces = paragraph.stream()
                    .map(piece -> piece.with(MarkdownInline.plain(piece.text())))
                    .toList();
            text(new PageLine(whole.number(), whole.text(), pieces));
            paragraph.clear();
        }
        item = false;
    }

    private void text(PageLine line) {
        String plain = MarkdownInline.plain(line.text());
        if (plain.isEmpty()) {
            return;
        }
        if (note) {
            blocks.add(new Block.Note(line.number()));
        }
        blocks.add(new Block.Text(line.with(item ? "- " + plain : plain)));
    }
}
