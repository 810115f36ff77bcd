package dev.portreeve.lookup.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.paragraph;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.portreeve.catalog.Catalog;
import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.catalog.RevisionSummary;
import dev.portreeve.catalog.model.Feature;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.ui.CatalogNavigation;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.Role;
import dev.portreeve.lookup.search.Hit;
import dev.portreeve.lookup.search.HitKind;
import dev.portreeve.lookup.search.SearchWords;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.MissingRecord;
import dev.portreeve.shell.kit.PortalPage;
import dev.portreeve.shell.kit.SectionHead;
import dev.portreeve.shell.kit.Shortcuts;
import dev.portreeve.shell.kit.UrlFilters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything that was found, by kind; or what a feature brings along. The address says what is shown:
/// `?q=&kind=&revision=`, `?feature=`.
@Route(LookupNavigation.SEARCH)
@PermitAll
class SearchView extends PortalPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Finder finder;
    private final transient List<RevisionSummary> revisions;
    private final boolean engineer;
    private final TextField text = new TextField();
    private final Select<HitKind> kind = new Select<>();
    private final Select<RevisionNumber> revision = new Select<>();
    private final Span tally = span("tally");
    private final Div results = div("pad");
    private final UrlFilters filters = new UrlFilters(this, this::show);

    SearchView(Finder finder, Catalog catalog, CurrentUser user) {
        this.finder = finder;
        this.revisions = catalog.revisions();
        engineer = user.has(Role.ENGINEER);
        head(t("lookup.search.title"));
        fields();
        add(div("filters", text, kind, revision, tally), results);
    }

    private void fields() {
        text.setAriaLabel(t("lookup.search"));
        text.setPlaceholder(t("lookup.search"));
        text.setPrefixComponent(Icon.SEARCH.create());
        Shortcuts.bind(text, "f", t("lookup.search"));
        kind.setAriaLabel(t("lookup.filter.kind"));
        kind.setItems(HitKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(t("lookup.filter.kind.all"));
        kind.setPlaceholder(t("lookup.filter.kind.all"));
        kind.setItemLabelGenerator(each -> each == null ? t("lookup.filter.kind.all") : HitList.name(each));
        revision.setAriaLabel(t("lookup.revision"));
        revision.setItems(revisions.stream().map(RevisionSummary::number).toList());
        revision.setItemLabelGenerator(this::label);
        revision.addClassName("revision-select");
        if (!revisions.isEmpty()) {
            revision.setPlaceholder(CatalogNavigation.label(revisions.getFirst()));
        }
        tally.getElement().setAttribute("role", "status");
        filters.text("q", text)
                .choice("kind", kind, HitKind::word, HitKind::ofWord)
                .choice("revision", revision, RevisionNumber::toString, this::number);
    }

    private String label(RevisionNumber number) {
        return revisions.stream()
                .filter(each -> each.number().equals(number))
                .map(CatalogNavigation::label)
                .findFirst()
                .orElse("");
    }

    private Optional<RevisionNumber> number(String word) {
        return revisions.stream()
                .map(RevisionSummary::number)
                .filter(each -> each.toString().equals(word))
                .findFirst();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        asked.getSingleParameter("revision")
                .filter(word -> !word.isEmpty() && number(word).isEmpty())
                .ifPresent(word -> {
                    throw new MissingRecord("catalog revision " + word);
                });
        asked.getSingleParameter("feature")
                .filter(word -> !word.isEmpty() && feature(word).isEmpty())
                .ifPresent(word -> {
                    throw new MissingRecord("feature " + word);
                });
    }

    private static Optional<Feature> feature(String word) {
        return FeatureId.tryParse(word).flatMap(FeatureTables.standard()::find);
    }

    private void show() {
        results.removeAll();
        Optional<Feature> feature = filters.get("feature").flatMap(SearchView::feature);
        if (feature.isPresent() && text.isEmpty()) {
            tally.setText("");
            showFeature(feature.get());
        } else {
            showFound(SearchWords.of(text.getValue()));
        }
    }

    private void showFeature(Feature feature) {
        List<Hit> entries = finder.broughtBy(feature, revision.getOptionalValue());
        SectionHead head = new SectionHead(NeedCells.featureName(feature)).note(Integer.toString(entries.size()));
        if (engineer) {
            head.end(Buttons.link(
                    Icon.CIRCLE_PLUS,
                    t("lookup.request", NeedCells.featureName(feature)),
                    LookupNavigation.request(Optional.empty(), List.of(feature))));
        }
        results.add(head, paragraph("muted", Finder.help(feature)), new HitList(entries));
    }

    private void showFound(SearchWords words) {
        Map<HitKind, List<Hit>> found = finder.find(words, revision.getOptionalValue());
        int all = found.values().stream().mapToInt(List::size).sum();
        int shown = 0;
        for (Map.Entry<HitKind, List<Hit>> each : found.entrySet()) {
            if (kind.isEmpty() || kind.getValue() == each.getKey()) {
                shown += each.getValue().size();
                results.add(
                        new SectionHead(HitList.name(each.getKey()))
                                .note(Integer.toString(each.getValue().size())),
                        new HitList(each.getValue()));
            }
        }
        tally.setText(words.isEmpty() ? "" : t("lookup.search.count", shown));
        if (words.isEmpty()) {
            results.add(new EmptyState(Icon.SEARCH, t("lookup.search.begin"), t("lookup.search.begin.next")));
        } else if (shown == 0 && all > 0) {
            results.add(EmptyState.filtered(t("lookup.search.none", words.text()), all, kind::clear));
        } else if (shown == 0) {
            results.add(
                    new EmptyState(Icon.SEARCH_X, t("lookup.search.none", words.text()), t("lookup.search.none.next"))
                            .action(Buttons.quiet(Icon.X, t("shell.filters.clear"), filters::clear)));
        }
    }
}
