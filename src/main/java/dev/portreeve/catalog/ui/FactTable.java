package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import dev.portreeve.catalog.CatalogSource;
import dev.portreeve.shell.kit.RowTable;
import dev.portreeve.shell.kit.StateWord;
import dev.portreeve.shell.kit.Tone;
import java.util.ArrayList;
import java.util.List;

/// Facts by row, sources by column; each cell says whether the source says so, and where.
final class FactTable extends Composite<RowTable> {

    private static final long serialVersionUID = 1L;

    private final transient FactComparison comparison;
    private final transient List<FactComparison.Row> rows;

    FactTable(FactComparison comparison, List<FactComparison.Row> rows) {
        this.comparison = comparison;
        this.rows = rows;
    }

    @Override
    protected RowTable initContent() {
        List<String> columns = new ArrayList<>(List.of(t("catalog.facts.fact")));
        comparison.sources().stream().map(FactSourceWords::of).forEach(columns::add);
        RowTable table = new RowTable(t("catalog.facts.title", comparison.name()), columns);
        for (FactComparison.Row row : rows) {
            List<Component> cells = new ArrayList<>();
            cells.add(div(
                    "fact-side",
                    span("mono", FactWords.value(row.fact().kind(), row.fact().value())),
                    muted(FactWords.kind(row.fact().kind()))));
            for (int i = 0; i < row.cells().size(); i++) {
                cells.add(cell(row.cells().get(i), comparison.sources().get(i)));
            }
            table.row(cells.toArray(Component[]::new));
        }
        return table;
    }

    private static Component cell(FactComparison.Cell cell, CatalogSource source) {
        return switch (cell.answer()) {
            case SAID ->
                div(
                        "fact-side",
                        new StateWord(Tone.OK, t("catalog.facts.said")),
                        muted(cell.place()
                                .map(place -> t(
                                        "catalog.facts.where",
                                        FactSourceWords.place(place),
                                        place.language(),
                                        FactSourceWords.date(source)))
                                .orElse("")));
            case COVERED ->
                div(
                        "fact-side",
                        new StateWord(Tone.WAIT, t("catalog.facts.covered")),
                        span("mono muted", cell.cover()));
            case UNSAID -> new StateWord(Tone.WARN, t("catalog.facts.unsaid"));
            case SILENT -> muted(t("catalog.facts.silent"));
        };
    }
}
