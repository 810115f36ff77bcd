package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.mono;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.ChangeCount;
import dev.portreeve.shell.kit.Icon;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The requests a revision touches; the exact addresses of one of them are open below its row.
final class ImpactGrid extends Grid<ListedImpact> {

    private static final long serialVersionUID = 1L;

    private final transient ImpactPanel panel;
    private final transient Consumer<@Nullable String> opened;

    /// @param opened told the number of the row that is opened; null when it is closed
    ImpactGrid(ImpactPanel panel, Consumer<@Nullable String> opened) {
        this.panel = panel;
        this.opened = opened;
        setSizeFull();
        column("", "48px", this::toggle);
        column(t("requests.column.number"), "132px", row -> mono(row.number().toString()));
        addComponentColumn(ImpactGrid::title)
                .setHeader(t("requests.column.title"))
                .setWidth("200px")
                .setFlexGrow(4);
        addColumn(ListedImpact::tenant)
                .setHeader(t("requests.column.tenant"))
                .setWidth("150px")
                .setFlexGrow(2);
        column(t("requests.column.scale-unit"), "104px", row -> mono(row.scaleUnit()));
        column(t("requests.column.state"), "124px", row -> StateWords.of(row.state()));
        addColumn(row -> ImpactWords.kinds(row.mark()))
                .setHeader(t("requests.impact.column.kinds"))
                .setWidth("170px")
                .setFlexGrow(2);
        column(
                t("requests.impact.column.figures"),
                "130px",
                row -> new ChangeCount(
                        row.mark().opening(), row.mark().closing(), row.mark().moving()));
        setDetailsVisibleOnClick(false);
        setItemDetailsRenderer(new ComponentRenderer<>(this::addresses));
    }

    private void column(String header, String width, SerializableFunction<ListedImpact, Component> component) {
        addComponentColumn(component::apply)
                .setHeader(header.isEmpty() ? new Span() : new Span(header))
                .setWidth(width)
                .setFlexGrow(0);
    }

    void show(List<ListedImpact> rows, Optional<String> open) {
        setItems(rows);
        rows.stream()
                .filter(row -> open.equals(Optional.of(row.number().toString())))
                .forEach(row -> setDetailsVisible(row, true));
    }

    private Button toggle(ListedImpact row) {
        return Buttons.icon(
                Icon.CHEVRON_DOWN, t("requests.impact.addresses", row.number().toString()), () -> {
                    boolean open = !isDetailsVisible(row);
                    setDetailsVisible(row, open);
                    opened.accept(open ? row.number().toString() : null);
                });
    }

    private static Component title(ListedImpact row) {
        String name = row.title().isBlank() ? t("requests.untitled") : row.title();
        return span("t-title", new Anchor(RequestsNavigation.address(row.number()), name));
    }

    private Component addresses(ListedImpact row) {
        return panel.of(row.mark().revision(), row.id()).orElseGet(() -> div("note"));
    }
}
