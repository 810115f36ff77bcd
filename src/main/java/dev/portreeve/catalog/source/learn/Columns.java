package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.source.learn.markup.Block;
import dev.portreeve.catalog.source.learn.markup.TableRow;
import dev.portreeve.catalog.source.learn.markup.TableRow.Cell;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Which column of a table holds what: by its header, and where that says nothing, by what stands in the column.
final class Columns {

    private static final List<Column> TOLD_BY_CONTENT = List.of(
            Column.ID,
            Column.SCALE_UNITS,
            Column.REGION,
            Column.PORTS,
            Column.EXPRESS_ROUTE,
            Column.CATEGORY,
            Column.ADDRESSES);

    private final Map<Column, Integer> indices = new EnumMap<>(Column.class);
    private final CellForms forms;

    private Columns(CellForms forms) {
        this.forms = forms;
    }

    static Columns of(Block.Table table, Vocabulary words) {
        Columns columns = new Columns(new CellForms(words));
        for (TableRow row : table.rows()) {
            if (row.header() && columns.indices.isEmpty()) {
                columns.name(row, words);
            }
        }
        List<TableRow> body = table.rows().stream().filter(row -> !row.header()).toList();
        columns.guess(body);
        return columns;
    }

    /// The columns of a row whose cells are not where the header says.
    Columns ofRow(TableRow row) {
        Columns columns = new Columns(forms);
        columns.guess(List.of(row));
        return columns;
    }

    boolean has(Column column) {
        return indices.containsKey(column);
    }

    int of(Column column) {
        return indices.getOrDefault(column, -1);
    }

    Cell cell(TableRow row, Column column) {
        return row.cell(of(column));
    }

    private void name(TableRow header, Vocabulary words) {
        for (int i = 0; i < header.cells().size(); i++) {
            int index = i;
            Optional<Column> column = words.column(header.cell(i).text());
            column.ifPresent(it -> indices.putIfAbsent(it, index));
        }
    }

    private void guess(List<TableRow> body) {
        int width = body.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (Column column : TOLD_BY_CONTENT) {
            if (isWanted(column)) {
                for (int i = 0; i < width && isWanted(column); i++) {
                    if (!indices.containsValue(i) && most(body, i, forms.of(column))) {
                        indices.put(column, i);
                    }
                }
            }
        }
        for (int i = 0; i < width && has(Column.ID) && !has(Column.DESCRIPTION); i++) {
            if (!indices.containsValue(i)) {
                indices.put(Column.DESCRIPTION, i);
            }
        }
    }

    /// A column of hosts by any name is enough.
    private boolean isWanted(Column column) {
        boolean hosts = column == Column.ADDRESSES && (has(Column.HOSTS) || has(Column.ENDPOINTS));
        return !has(column) && !hosts;
    }

    private static boolean most(List<TableRow> body, int index, Predicate<Cell> form) {
        long filled = body.stream().filter(row -> !row.cell(index).isBlank()).count();
        long formed = body.stream().filter(row -> form.test(row.cell(index))).count();
        return formed > 0 && formed * 2 > filled;
    }
}
