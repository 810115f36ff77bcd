package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.portreeve.catalog.Catalog;
import dev.portreeve.catalog.RevisionSummary;
import dev.portreeve.rendering.TargetId;
import dev.portreeve.rendering.Verdict;
import dev.portreeve.rendering.VerdictMatrix;
import dev.portreeve.rendering.VerdictMatrix.Row;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.NavKey;
import dev.portreeve.shell.kit.PageHead;
import dev.portreeve.shell.kit.PortalPage;
import dev.portreeve.shell.kit.RowTable;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How every entry of a revision comes out on every target; with one target, why it is not exact. The address says what
/// is shown: `?revision=&q=&target=&verdict=`.
@Route(RequestsNavigation.MATRIX)
@Menu(title = "requests.matrix", icon = "list-checks", order = 108)
@NavKey("m")
@PermitAll
final class MatrixView extends PortalPage {

    private static final long serialVersionUID = 1L;

    private final transient Catalog catalog;
    private final Div list = div("pad matrix");
    private final MatrixFields fields;

    MatrixView(Catalog catalog) {
        this.catalog = catalog;
        List<RevisionSummary> revisions = catalog.revisions();
        PageHead head = head(t("requests.matrix")).crumb(t("catalog.title"), "catalog");
        head.here(t("requests.matrix"));
        this.fields = new MatrixFields(
                this, revisions.stream().map(RevisionSummary::number).toList(), this::show);
        if (revisions.isEmpty()) {
            add(new EmptyState(Icon.LIST_CHECKS, t("catalog.empty"), t("catalog.empty.next")));
        } else {
            add(fields, div("pad", muted(t("requests.matrix.about"))), list);
        }
    }

    private void show() {
        if (catalog.current().isEmpty()) {
            return;
        }
        VerdictMatrix matrix = catalog.revision(fields.revision())
                .map(found -> VerdictMatrix.of(found.content()))
                .orElseThrow();
        List<TargetId> targets = fields.target().map(List::of).orElse(matrix.targets());
        RuleNames names = RuleNames.of(catalog, fields.revision().value());
        List<Row> rows = matrix.rows().stream()
                .filter(row -> fields.shows(row, name(names, row).getText(), targets))
                .toList();
        fields.tell(t("requests.matrix.count", rows.size(), matrix.rows().size()));
        list.removeAll();
        list.add(
                rows.isEmpty()
                        ? EmptyState.filtered(
                                t("requests.matrix.filtered"), matrix.rows().size(), fields::empty)
                        : table(matrix, rows, targets, names));
    }

    private Component table(VerdictMatrix matrix, List<Row> rows, List<TargetId> targets, RuleNames names) {
        boolean single = targets.size() == 1;
        List<String> columns = new ArrayList<>(List.of(t("requests.matrix.entry")));
        targets.forEach(target -> columns.add(t("rendering.target." + target)));
        if (single) {
            columns.add(t("requests.matrix.why"));
        }
        RowTable table = new RowTable(t("requests.matrix"), columns);
        for (Row row : rows) {
            Stream<Component> cells = targets.stream().map(target -> Verdicts.cell(row.counts(target)));
            Stream<Component> why = single
                    ? Stream.of(why(row.verdicts().getOrDefault(targets.getFirst(), List.of())))
                    : Stream.empty();
            table.row(Stream.of(Stream.<Component>of(entry(names, row)), cells, why)
                    .flatMap(each -> each)
                    .toArray(Component[]::new));
        }
        Stream<Component> totals = targets.stream().map(target -> Verdicts.cell(matrix.totals(target)));
        table.row(Stream.of(
                        Stream.<Component>of(span("total", t("requests.matrix.total"))),
                        totals,
                        single ? Stream.<Component>of(span("", "")) : Stream.<Component>empty())
                .flatMap(each -> each)
                .toArray(Component[]::new));
        return table;
    }

    private Component entry(RuleNames names, Row row) {
        return row.rule()
                .set()
                .<Component>map(set -> new Anchor(
                        "catalog/" + row.rule().section() + "/" + set + "?revision=" + fields.revision(),
                        set + " " + name(names, row).getText()))
                .orElseGet(() -> name(names, row));
    }

    private static Span name(RuleNames names, Row row) {
        return names.name(row.rule().id().text(), row.rule().section().slug());
    }

    /// Each reason once, with what to do instead.
    private static Component why(List<Verdict> verdicts) {
        Div why = div("stack");
        verdicts.stream()
                .filter(verdict -> verdict.kind() != Verdict.Kind.EXACT)
                .map(DeviationList::why)
                .distinct()
                .forEach(sentence -> why.add(div("", span("", sentence))));
        return why;
    }
}
