package dev.portreeve.catalog.source.learn.markup;

import dev.portreeve.catalog.source.learn.markup.TableRow.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Lines with pipes. The outer pipes may be there or not, row by row, and rows may have cells too many or too few.
final class MarkdownTable {

    private static final Pattern BREAK = Pattern.compile("(?i)<br *+/? *+>");
    private static final int FEWEST_CELLS = 3;
    private static final int MOST_CELLS = 40;

    private MarkdownTable() {}

    static boolean isRow(String line) {
        for (int i = line.indexOf('|'); i >= 0; i = line.indexOf('|', i + 1)) {
            if (!isEscaped(line, i)) {
                return true;
            }
        }
        return false;
    }

    static boolean isRule(String line) {
        return line.contains("--")
                && line.indexOf('|') >= 0
                && line.chars().allMatch(c -> c == '-' || c == '|' || c == ':' || c == ' ');
    }

    /// The tables of lines that follow each other: each rule makes the line before it a header. Empty when they are no
    /// table but sentences with a pipe.
    static List<Block.Table> read(List<PageLine> lines) {
        boolean marked = lines.stream().anyMatch(line -> isRule(line.text()));
        if (!marked && lines.stream().allMatch(line -> split(line.text()).size() < FEWEST_CELLS)) {
            return List.of();
        }
        List<Block.Table> tables = new ArrayList<>();
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean header = i + 1 < lines.size() && isRule(lines.get(i + 1).text());
            if (header && !rows.isEmpty()) {
                tables.add(new Block.Table(rows));
                rows = new ArrayList<>();
            }
            if (!isRule(lines.get(i).text())) {
                rows.add(row(lines.get(i), header));
            }
        }
        if (!rows.isEmpty()) {
            tables.add(new Block.Table(rows));
        }
        return tables;
    }

    private static TableRow row(PageLine line, boolean header) {
        return new TableRow(
                line.number(),
                header,
                split(line.text()).stream().map(cell -> cell(line, cell)).toList());
    }

    private static Cell cell(PageLine line, String text) {
        return new Cell(BREAK.splitAsStream(text)
                .map(MarkdownInline::plain)
                .map(line::with)
                .toList());
    }

    private static List<String> split(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = line.startsWith("|") ? 1 : 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '|' && !isEscaped(line, i) && cells.size() < MOST_CELLS) {
                cells.add(cell.toString().trim());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!cell.toString().isBlank()) {
            cells.add(cell.toString().trim());
        }
        return cells;
    }

    private static boolean isEscaped(String line, int index) {
        int slashes = 0;
        while (index - slashes > 0 && line.charAt(index - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }
}
