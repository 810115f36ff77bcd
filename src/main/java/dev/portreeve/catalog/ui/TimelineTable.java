package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.catalog.TimelineStep;
import dev.portreeve.catalog.diff.Figures;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.RowTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The numbers of the picture, newest first: a row for each revision, a column for each section; each number leads to
/// the comparison it was taken from.
final class TimelineTable extends Div {

    private static final long serialVersionUID = 1L;

    TimelineTable(List<TimelineStep> steps, List<Section> sections) {
        addClassName("tl-table");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", t("catalog.timeline.table"));
        RowTable table = new RowTable(
                t("catalog.timeline.table"),
                Stream.of(
                                Stream.of(t("catalog.filter.revision")),
                                sections.stream().map(EntryWords::section),
                                Stream.of(t("catalog.column.requirements"), t("catalog.compare.effect")))
                        .flatMap(names -> names)
                        .toList());
        steps.reversed().forEach(step -> table.row(row(step, sections)));
        add(table);
    }

    private static Component[] row(TimelineStep step, List<Section> sections) {
        String address = CatalogLinks.between(step.from().number(), step.to().number());
        List<Component> cells = new ArrayList<>();
        cells.add(div(
                "tl-rev",
                new Anchor(
                        address, t("catalog.revision.name", step.to().number().toString())),
                muted(Formats.current().date(step.to().publishedAt()))));
        for (Section section : sections) {
            cells.add(step.parts().stream()
                    .filter(part -> part.section().equals(section))
                    .findFirst()
                    .map(part -> cell(address, part))
                    .orElseGet(TimelineTable::none));
        }
        cells.add(
                step.requirements() == 0
                        ? none()
                        : new Anchor(address, Counted.of(new Figures(0, 0, step.requirements()))));
        cells.add(EffectWords.state(step.effect(), EffectWords.word(step.effect())));
        return cells.toArray(Component[]::new);
    }

    private static Component cell(String address, TimelineStep.Part part) {
        Anchor link = new Anchor(address + "&section=" + part.section(), "");
        if (part.figures().equals(Figures.NONE)) {
            link.setText(t("catalog.timeline.entries", part.entries()));
        } else {
            link.add(Counted.of(part.figures()), EffectWords.mark(part.effect()));
        }
        link.addClassName("tl-link");
        return link;
    }

    private static Component none() {
        return span("none muted", "\u2013");
    }
}
