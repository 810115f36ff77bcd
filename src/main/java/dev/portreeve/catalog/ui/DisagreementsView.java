package dev.portreeve.catalog.ui;

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
import dev.portreeve.catalog.CatalogFacts;
import dev.portreeve.catalog.CatalogSource;
import dev.portreeve.catalog.fact.Disagreement;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.NavKey;
import dev.portreeve.shell.kit.PageHead;
import dev.portreeve.shell.kit.PortalPage;
import dev.portreeve.shell.kit.RowTable;
import dev.portreeve.shell.kit.Tag;
import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Source against source, set by set: what only one of them says, and where both say something else. The address says
/// what is shown: `?from=&to=&kind=&section=&nature=&q=&covered=true`.
@Route("catalog/disagreements")
@Menu(title = "catalog.disagreements", icon = "unplug", order = 115)
@NavKey("x")
@PermitAll
final class DisagreementsView extends PortalPage {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 500;

    private final transient CatalogFacts facts;
    private final transient List<CatalogSource> sources;
    private final Div list = div("pad disagreements");
    private final Div exports = div("page-actions");
    private final DisagreementFields fields;

    DisagreementsView(CatalogFacts facts) {
        this.facts = facts;
        this.sources =
                facts.sources().stream().filter(each -> !each.isCompanion()).toList();
        PageHead head = head(t("catalog.disagreements")).crumb(t("catalog.title"), "catalog");
        head.here(t("catalog.disagreements"));
        this.fields = new DisagreementFields(this, sources, this::show);
        if (sources.isEmpty()) {
            add(new EmptyState(Icon.UNPLUG, t("catalog.empty"), t("catalog.empty.next")));
            return;
        }
        head.actions(fields.pair(), exports);
        add(fields, list);
    }

    private void show() {
        if (sources.isEmpty()) {
            return;
        }
        CatalogSource left = fields.left();
        CatalogSource right = fields.right();
        List<Disagreement> all = facts.between(left, right);
        List<Disagreement> shown = fields.filter().apply(all);
        int covered = (int) all.stream()
                .filter(each -> each.nature() == Disagreement.Nature.COVERED)
                .count();
        fields.tell(t("catalog.disagreements.count", shown.size(), covered));
        exports.removeAll();
        exports.add(CatalogLinks.download(
                t("catalog.export.csv"),
                "portreeve-disagreements.csv",
                "text/csv; charset=utf-8",
                () -> DisagreementCsv.of(left, right, shown).getBytes(StandardCharsets.UTF_8)));
        list.removeAll();
        if (shown.isEmpty()) {
            list.add(nothing(left, right, all));
        } else {
            list.add(table(left, right, shown));
            if (shown.size() > MOST) {
                list.add(muted(t("catalog.findings.more", shown.size() - MOST)));
            }
        }
    }

    private Component nothing(CatalogSource left, CatalogSource right, List<Disagreement> all) {
        if (!all.isEmpty() && fields.isNarrowed()) {
            return EmptyState.filtered(t("catalog.disagreements.filtered"), all.size(), fields::empty);
        }
        if (left.id().equals(right.id())) {
            return new EmptyState(
                    Icon.EQUAL, t("catalog.disagreements.own-list"), t("catalog.disagreements.own-list.next"));
        }
        return new EmptyState(Icon.EQUAL, t("catalog.disagreements.none"), t("catalog.disagreements.none.next"));
    }

    private static Component table(CatalogSource left, CatalogSource right, List<Disagreement> shown) {
        boolean own = left.id().equals(right.id());
        RowTable table = new RowTable(
                t("catalog.disagreements"),
                List.of(
                        t("catalog.disagreements.entry"),
                        t("catalog.disagreements.kind"),
                        own ? t("catalog.disagreements.tables") : FactSourceWords.of(left),
                        own ? t("catalog.disagreements.list") : FactSourceWords.of(right),
                        t("catalog.disagreements.nature")));
        shown.stream()
                .limit(MOST)
                .forEach(each -> table.row(
                        entry(each),
                        new Span(FactWords.kind(each.kind())),
                        side(each, each.left(), each.leftPlace(), left),
                        side(each, each.right(), each.rightPlace(), right),
                        new Tag(t("catalog.nature." + each.nature().word()))));
        return table;
    }

    private static Component entry(Disagreement each) {
        Anchor link = new Anchor(FactsView.address(each.topic()), each.topic().name());
        return div("", link, muted(" " + EntryWords.section(each.section())));
    }

    private static Component side(Disagreement each, String value, Optional<Place> place, CatalogSource source) {
        if (value.isEmpty()) {
            return muted(t("catalog.disagreements.silent"));
        }
        Div side = div("fact-side", span("mono", FactWords.value(each.kind(), value)));
        place.ifPresent(where -> side.add(muted(FactSourceWords.place(where))));
        side.getElement().setAttribute("lang", source.document().language());
        return side;
    }
}
