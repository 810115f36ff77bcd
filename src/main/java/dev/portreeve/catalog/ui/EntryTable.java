package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.Shortcuts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The entries of a revision by section, in the order of the article. Sections without entries are there too, with the
/// reason, unless a filter is set.
final class EntryTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    private static final int COLUMNS = 6;

    private final transient Map<EntryPath, NativeTableRow> rows = new HashMap<>();
    private final String query;

    /// @param query    what stands behind the question mark of every link
    /// @param filtered whether a filter is set
    EntryTable(CatalogContent content, List<Opening> shown, boolean filtered, String query) {
        this.query = query.isEmpty() ? "" : "?" + query;
        addClassName("sets");
        getElement().setAttribute("aria-label", t("catalog.title"));
        Shortcuts.rows(this, ".set-link", t("catalog.entry.next"), t("catalog.entry.previous"));
        add(header());
        for (Section section : EntryPath.sections(content)) {
            List<Opening> entries = shown.stream()
                    .filter(opening -> opening.section().equals(section))
                    .toList();
            if (!entries.isEmpty() || !filtered) {
                add(body(section, entries));
            }
        }
    }

    /// Marks the row whose details are open.
    void mark(EntryPath open) {
        rows.forEach((path, row) -> {
            row.setClassName("now", path.equals(open));
            Component link = row.getChildren().findFirst().orElseThrow();
            if (path.equals(open)) {
                link.getElement().setAttribute("aria-current", "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private static Component header() {
        NativeTableRow row = new NativeTableRow(
                head("c-set", "catalog.column.set"),
                head("c-cat", "catalog.column.category"),
                head("num", "catalog.column.hosts"),
                head("num c-nets", "catalog.column.networks"),
                head("c-ports", "catalog.column.ports"),
                head("c-kinds", "catalog.column.requirements"));
        return new NativeTableHeader(row);
    }

    private static Component head(String classes, String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(t(key));
        cell.addClassNames(classes.split(" "));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private Component body(Section section, List<Opening> entries) {
        NativeTableHeaderCell title = new NativeTableHeaderCell(
                div("sec-cell", span("", EntryWords.section(section)), muted(remark(entries))));
        title.getElement().setAttribute("scope", "rowgroup").setAttribute("colspan", Integer.toString(COLUMNS));
        NativeTableRow heading = new NativeTableRow(title);
        heading.addClassName("section-row");
        NativeTableBody body = new NativeTableBody(heading);
        entries.forEach(opening -> body.add(row(opening)));
        return body;
    }

    private static String remark(List<Opening> entries) {
        if (entries.isEmpty()) {
            return t("catalog.section.missing");
        }
        boolean pointers = entries.stream().allMatch(EntryTable::isPointer);
        return pointers ? t("catalog.section.elsewhere") : Formats.current().number(entries.size());
    }

    private static boolean isPointer(Opening opening) {
        return opening instanceof EndpointGroup group && group.pointer();
    }

    private Component row(Opening opening) {
        EntryPath path = EntryPath.of(opening);
        Anchor link =
                new Anchor(path.route() + query, span("id", EntryWords.number(opening)), EntryWords.nameOf(opening));
        link.addClassName("set-link");
        link.setTitle(EntryWords.name(opening));
        NativeTableHeaderCell name = new NativeTableHeaderCell(link);
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = isPointer(opening)
                ? new NativeTableRow(name, elsewhere())
                : new NativeTableRow(
                        name,
                        cell("c-cat", EntryWords.category(opening)),
                        number("num", opening.hosts().size()),
                        number("num c-nets", opening.networks().size()),
                        cell("c-ports", span("port", EntryWords.ports(opening.services()))),
                        cell("c-kinds", EntryWords.marks(opening)));
        row.addClassName("entry");
        rows.put(path, row);
        return row;
    }

    private static Component elsewhere() {
        NativeTableCell cell = cell("muted", span("", t("catalog.pointer.short")));
        cell.setColspan(COLUMNS - 1);
        return cell;
    }

    private static Component number(String classes, int number) {
        return cell(classes, span("", number == 0 ? "\u2013" : Formats.current().number(number)));
    }

    private static NativeTableCell cell(String classes, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.addClassNames(classes.split(" "));
        return cell;
    }
}
