package dev.portreeve.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/// A short table that is as long as its rows. The first cell of a row names it. On narrow screens the cells of a row
/// stand one below the other, each behind the name of its column.
public final class RowTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    private final List<String> columns;
    private final NativeTableBody body = new NativeTableBody();

    /// @param label   what the rows are, for screen readers
    /// @param columns the names of the columns
    public RowTable(String label, List<String> columns) {
        this.columns = List.copyOf(columns);
        addClassNames("table", "row-table");
        getElement().setAttribute("aria-label", label);
        NativeTableRow names = new NativeTableRow();
        this.columns.forEach(name -> names.add(head(name, "col")));
        add(new NativeTableHeader(names), body);
    }

    /// Adds a row.
    ///
    /// @param cells as many as there are columns
    public RowTable row(Component... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        NativeTableHeaderCell name = head("", "row");
        name.add(cells[0]);
        NativeTableRow row = new NativeTableRow(name);
        for (int i = 1; i < cells.length; i++) {
            NativeTableCell cell = new NativeTableCell(cells[i]);
            cell.getElement().setAttribute("data-column", columns.get(i));
            row.add(cell);
        }
        body.add(row);
        return this;
    }

    private static NativeTableHeaderCell head(String text, String scope) {
        NativeTableHeaderCell cell = text.isEmpty() ? new NativeTableHeaderCell() : new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
