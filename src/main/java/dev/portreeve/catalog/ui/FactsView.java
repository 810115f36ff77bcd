package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.grow;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.paragraph;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.portreeve.catalog.CatalogFacts;
import dev.portreeve.catalog.fact.FactKind;
import dev.portreeve.catalog.fact.Topic;
import dev.portreeve.shell.i18n.Texts;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.MissingRecord;
import dev.portreeve.shell.kit.PortalPage;
import dev.portreeve.shell.kit.UrlFilters;
import jakarta.annotation.security.PermitAll;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Who says so and who does not: each fact of one set, group or row of scale units beside each source. The address says
/// what is shown: `catalog/facts/163?kind=&q=&differing=true`.
@Route("catalog/facts/:topic")
@PermitAll
final class FactsView extends PortalPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 1_000;

    private final transient CatalogFacts facts;
    private final TextField text = new TextField();
    private final Select<FactKind> kind = new Select<>();
    private final Checkbox differing = new Checkbox(t("catalog.facts.differing"));
    private final Span tally = span("tally");
    private final Div list = div("pad facts-list");
    private final UrlFilters filters = new UrlFilters(this, this::show);
    private transient @Nullable FactComparison comparison;
    private String name = "";

    FactsView(CatalogFacts facts) {
        this.facts = facts;
        text.setAriaLabel(t("catalog.disagreements.text"));
        text.setPlaceholder(t("catalog.disagreements.text"));
        text.setPrefixComponent(Icon.SEARCH.create());
        kind.setAriaLabel(t("catalog.disagreements.kind"));
        kind.setItems(FactKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(t("catalog.disagreements.kind.all"));
        kind.setItemLabelGenerator(each -> each == null ? t("catalog.disagreements.kind.all") : FactWords.kind(each));
        tally.getElement().setAttribute("role", "status");
        filters.text("q", text)
                .choice("kind", kind, FactKind::word, FactKind::ofWord)
                .flag("differing", differing);
    }

    /// Where the facts of a topic stand.
    static String address(Topic topic) {
        return "catalog/facts/" + URLEncoder.encode(topic.name().replace('/', '.'), StandardCharsets.UTF_8);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getRouteParameters().get("topic").orElse("");
        FactComparison found =
                FactComparison.of(facts, wanted).orElseThrow(() -> new MissingRecord("facts of " + wanted));
        comparison = found;
        name = t("catalog.facts.title", found.name());
        head(name)
                .crumb(t("catalog.title"), "catalog")
                .here(found.topic().name())
                .actions(
                        Buttons.link(Icon.LIBRARY, t("catalog.facts.entry"), found.entry()),
                        Buttons.link(Icon.UNPLUG, t("catalog.disagreements"), "catalog/disagreements"));
        add(
                paragraph("pad muted prose", t("catalog.facts.how")),
                div("filters", text, kind, differing, grow(), tally),
                list);
    }

    @Override
    public String getPageTitle() {
        return Texts.titled(name);
    }

    private void show() {
        FactComparison all = comparison;
        if (all == null) {
            return;
        }
        String wanted = text.getValue().strip().toLowerCase(Locale.ROOT);
        List<FactComparison.Row> rows = all.rows().stream()
                .filter(row -> kind.isEmpty() || row.fact().kind() == kind.getValue())
                .filter(row -> !differing.getValue() || row.isContested())
                .filter(row -> row.fact().value().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        tally.setText(t("catalog.facts.count", rows.size(), all.sources().size()));
        list.removeAll();
        if (rows.isEmpty()) {
            list.add(EmptyState.filtered(t("catalog.facts.filtered"), all.rows().size(), filters::clear));
            return;
        }
        list.add(
                div("facts-scroll", new FactTable(all, rows.stream().limit(MOST).toList())));
        if (rows.size() > MOST) {
            list.add(muted(t("catalog.findings.more", rows.size() - MOST)));
        }
    }
}
