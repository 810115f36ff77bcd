package dev.portreeve.catalog.source.learn.markup;

import dev.portreeve.catalog.source.learn.markup.TableRow.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Reads a table element, cells that span several rows or columns included.
final class HtmlTable {

    private static final int WIDEST_SPAN = 20;
    private static final int LONGEST_SPAN = 200;
    private static final int MOST_CELLS = 40;

    private final List<Optional<Span>> spans = new ArrayList<>();
    private final HtmlLines source;

    private HtmlTable(HtmlLines source) {
        this.source = source;
    }

    static Optional<Block.Table> read(Element table, HtmlLines source) {
        HtmlTable reader = new HtmlTable(source);
        List<TableRow> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            if (table.equals(row.closest("table"))) {
                rows.add(reader.row(row));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Block.Table(rows));
    }

    private TableRow row(Element row) {
        List<Cell> cells = new ArrayList<>();
        boolean header = true;
        for (Element element : row.children()) {
            boolean cell =
                    element.normalName().equals("td") || element.normalName().equals("th");
            if (cell && cells.size() < MOST_CELLS) {
                header &= element.normalName().equals("th");
                fromAbove(cells);
                add(cells, element);
            }
        }
        fromAbove(cells);
        boolean inHead = row.parent() != null && row.parent().normalName().equals("thead");
        return new TableRow(source.line(row), inHead || (header && !cells.isEmpty()), cells);
    }

    private void add(List<Cell> cells, Element element) {
        Cell content = new Cell(lines(element));
        int columns = span(element.attr("colspan"), WIDEST_SPAN);
        int rows = span(element.attr("rowspan"), LONGEST_SPAN);
        for (int i = 0; i < columns; i++) {
            Cell cell = i == 0 ? content : new Cell(List.of());
            while (spans.size() <= cells.size()) {
                spans.add(Optional.empty());
            }
            spans.set(cells.size(), rows > 1 ? Optional.of(new Span(cell, rows - 1)) : Optional.empty());
            cells.add(cell);
        }
    }

    /// Cells of rows above that reach down to here.
    private void fromAbove(List<Cell> cells) {
        while (cells.size() < spans.size() && spans.get(cells.size()).isPresent()) {
            Span span = spans.get(cells.size()).orElseThrow();
            spans.set(
                    cells.size(),
                    span.rows() > 1 ? Optional.of(new Span(span.cell(), span.rows() - 1)) : Optional.empty());
            cells.add(span.cell());
        }
    }

    private static int span(String text, int most) {
        boolean number = !text.isEmpty() && text.length() < 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.clamp(Integer.parseInt(text), 1, most) : 1;
    }

    private List<PageLine> lines(Element cell) {
        List<PageLine> lines = new ArrayList<>();
        InlineText text = new InlineText();
        collect(cell, text, lines);
        text.end().ifPresent(lines::add);
        return lines;
    }

    private void collect(Element element, InlineText text, List<PageLine> lines) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText(), source.line(words));
            } else if (node instanceof Element child && !HtmlElements.isUnread(child)) {
                boolean inline = HtmlElements.isInline(child);
                if (!inline) {
                    text.end().ifPresent(lines::add);
                }
                if (inline) {
                    text.seam();
                }
                collect(child, text, lines);
                text.seam();
                if (!inline) {
                    text.end().ifPresent(lines::add);
                }
            }
        }
    }

    /// A cell and how many more rows it reaches down.
    private record Span(Cell cell, int rows) {}
}
