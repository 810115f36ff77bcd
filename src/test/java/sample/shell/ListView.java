package sample.shell;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.HostName;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.Markup;
import dev.portreeve.shell.kit.NavKey;
import dev.portreeve.shell.kit.PortalPage;
import dev.portreeve.shell.kit.Shortcuts;
import dev.portreeve.shell.kit.UrlFilters;
import java.util.List;
import java.util.stream.IntStream;

@Route("list")
@Menu(title = "Requests", order = 20, icon = "list-checks")
@NavKey("r")
@AnonymousAllowed
class ListView extends PortalPage {

    private static final long serialVersionUID = 1L;

    private static final List<String> ROWS = IntStream.range(0, 60)
            .mapToObj(i -> (i % 2 == 0 ? "swda" : "naprod") + i + ".manage.microsoft.com")
            .toList();

    private final TextField text = new TextField();
    private final Select<String> kind = new Select<>();
    private final Span tally = Markup.span("tally", "");
    private final Grid<String> grid = new Grid<>();
    private final Div results = Markup.div("fill");
    private final UrlFilters filters = new UrlFilters(this, this::show);

    ListView() {
        head("Hosts");
        fixed();
        text.setPlaceholder("Host");
        text.setAriaLabel("Host");
        text.setPrefixComponent(Icon.SEARCH.create());
        Shortcuts.bind(text, "/", "Filter hosts");
        kind.setItems("swda", "naprod");
        kind.setPlaceholder("Kind");
        kind.setAriaLabel("Kind");
        kind.setEmptySelectionAllowed(true);
        filters.text("q", text).choice("kind", kind).sort("sort", grid);
        add(Markup.div("filters", text, kind, Buttons.quiet(Icon.X, "Clear", filters::clear), Markup.grow(), tally));
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addComponentColumn(HostName::new).setHeader("Host");
        grid.addColumn(String::length).setHeader("Length").setKey("length").setSortable(true);
        grid.setSizeFull();
        add(results);
    }

    private void show() {
        List<String> shown = ROWS.stream()
                .filter(row -> row.contains(text.getValue()))
                .filter(row -> kind.isEmpty() || row.startsWith(kind.getValue()))
                .toList();
        grid.setItems(shown);
        tally.setText(shown.size() + " rows");
        results.removeAll();
        results.add(
                shown.isEmpty()
                        ? EmptyState.filtered("No host matches “" + text.getValue() + "”", ROWS.size(), filters::clear)
                        : grid);
    }
}
