package dev.portreeve.catalog.source.learn.markup;

import java.util.List;

/// A row of a table.
///
/// @param header whether it names the columns
/// @param cells  from the first column on; tables of real pages are ragged
public record TableRow(int line, boolean header, List<Cell> cells) {

    /// Copies the cells.
    public TableRow {
        cells = List.copyOf(cells);
    }

    /// The cell of a column; an empty one where the row is too short.
    public Cell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : new Cell(List.of());
    }

    /// A cell, line by line, without blank lines.
    public record Cell(List<PageLine> lines) {

        /// Leaves out blank lines.
        public Cell {
            lines = lines.stream().filter(line -> !line.isBlank()).toList();
        }

        /// All of it in one line.
        public String text() {
            return lines.isEmpty() ? "" : PageLine.join(lines).text();
        }

        /// Whether there is nothing in it.
        public boolean isBlank() {
            return lines.isEmpty();
        }
    }
}
