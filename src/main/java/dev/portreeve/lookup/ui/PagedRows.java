package dev.portreeve.lookup.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.RowTable;
import java.util.List;

/// A long table that shows a page of its rows and more when asked.
///
/// @param <T> what a row shows
abstract class PagedRows<T> extends Div {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 100;

    private final transient List<T> rows;
    private final RowTable table;
    private final Button more = Buttons.quiet(Icon.CHEVRON_DOWN, "", this::more);
    private int shown;

    PagedRows(List<T> rows, RowTable table) {
        this.rows = List.copyOf(rows);
        this.table = table;
        addClassName("paged");
        add(table, more);
    }

    /// Shows the next page; called once by the subclass when it is ready.
    final void more() {
        int end = Math.min(rows.size(), shown + PAGE);
        rows.subList(shown, end).forEach(row -> fill(table, row));
        shown = end;
        more.setVisible(shown < rows.size());
        more.setText(t("lookup.more", Math.min(PAGE, rows.size() - shown), rows.size() - shown));
    }

    /// Adds one row to the table.
    abstract void fill(RowTable into, T row);
}
