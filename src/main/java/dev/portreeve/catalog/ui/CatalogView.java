package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import dev.portreeve.catalog.Catalog;
import dev.portreeve.catalog.CatalogRevision;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.catalog.RevisionSummary;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.ui.entry.EntryPart;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.Role;
import dev.portreeve.shell.i18n.Texts;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.MissingRecord;
import dev.portreeve.shell.kit.NavKey;
import dev.portreeve.shell.kit.PageHead;
import dev.portreeve.shell.kit.PortalPage;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The catalog: entries by section at the left, the details of one at the right. Filters and the open entry stand in
/// the address.
@Route("catalog")
@RouteAlias("catalog/:section/:entry")
@Menu(title = "catalog.title", icon = "library", order = 100)
@NavKey("c")
@PermitAll
final class CatalogView extends PortalPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int REMEMBERED = 10;

    private final transient Catalog catalog;
    private final transient List<RevisionSummary> revisions;
    private final transient List<EntryPart> parts;
    private final transient @Nullable FilterRow fields;
    private final Div list = div("catalog-list");
    private final Div body = div("catalog", list);
    private final Div actions = div("page-actions");
    private transient Optional<EntryPath> open = Optional.empty();
    private String name = "";
    private transient @Nullable Shown shown;
    private transient @Nullable EntryTable table;

    /// What the list was made from; it is made again only when this changes.
    private record Shown(CatalogRevision revision, CatalogFilter filter, String query) {}

    CatalogView(Catalog catalog, CurrentUser user, List<EntryPart> parts) {
        this.catalog = catalog;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(EntryPart::order)).toList();
        this.revisions = catalog.revisions();
        PageHead head = head(t("catalog.title"));
        if (revisions.isEmpty()) {
            fields = null;
            add(emptyCatalog(user.has(Role.STEWARD)));
            return;
        }
        fixed();
        fields = new FilterRow(this, revisions, () -> revision().content(), this::refresh);
        head.actions(fields.revisionField(), actions);
        if (user.has(Role.ENGINEER)) {
            head.actions(Buttons.link(Icon.CIRCLE_PLUS, t("catalog.request"), "requests/new"));
        }
        list.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", t("catalog.list"));
        add(fields, body);
        Shortcuts.addShortcutListener(this, this::close, Key.ESCAPE);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> revision = event.getLocation().getQueryParameters().getSingleParameter("revision");
        if (revision.isPresent()
                && RevisionWords.number(revision.get(), revisions).isEmpty()) {
            throw new MissingRecord("catalog revision " + revision.get());
        }
        open = event.getRouteParameters()
                .get("section")
                .flatMap(
                        section -> event.getRouteParameters().get("entry").map(entry -> new EntryPath(section, entry)));
        name = open.map(path ->
                        EntryWords.name(history(path).newest().orElseThrow(() -> new MissingRecord(path.route()))))
                .orElse("");
    }

    @Override
    public String getPageTitle() {
        return name.isEmpty() ? super.getPageTitle() : Texts.titled(name);
    }

    private CatalogRevision revision() {
        Optional<RevisionNumber> chosen = fields == null ? Optional.empty() : fields.chosenRevision();
        return chosen.flatMap(catalog::revision).or(catalog::current).orElseThrow();
    }

    private EntryHistory history(EntryPath path) {
        return EntryHistory.of(
                path,
                revisions.stream()
                        .limit(REMEMBERED)
                        .flatMap(summary -> catalog.revision(summary.number()).stream())
                        .toList());
    }

    private void refresh() {
        if (fields == null) {
            return;
        }
        Shown now = new Shown(revision(), fields.filter(), fields.query());
        if (!now.equals(shown)) {
            shown = now;
            list(now, fields);
        }
        details(now);
    }

    private void list(Shown now, FilterRow row) {
        CatalogContent content = now.revision().content();
        List<Opening> entries = now.filter().apply(content);
        boolean filtered = !now.filter().equals(CatalogFilter.NONE);
        list.removeAll();
        if (entries.isEmpty() && filtered) {
            int hidden = (int) EntryPath.all(content).count();
            list.add(EmptyState.filtered(nothing(now.filter()), hidden, row::empty));
            table = null;
        } else {
            table = new EntryTable(content, entries, filtered, now.query());
            list.add(table);
        }
        row.tell(tally(entries));
        actions.removeAll();
        actions.add(CatalogLinks.compare(now.revision().number(), revisions));
        actions.add(CatalogLinks.exports(now.revision(), entries));
    }

    private static String nothing(CatalogFilter filter) {
        return filter.text().isBlank() ? t("catalog.nothing") : t("catalog.nothing.text", filter.text());
    }

    private static String tally(List<Opening> entries) {
        List<Opening> sets =
                entries.stream().filter(EndpointSet.class::isInstance).toList();
        return t(
                "catalog.tally",
                sets.size(),
                sets.stream().mapToInt(set -> set.hosts().size()).sum(),
                sets.stream().mapToInt(set -> set.networks().size()).sum(),
                entries.size() - sets.size());
    }

    private void details(Shown now) {
        body.getChildren().filter(EntryPanel.class::isInstance).toList().forEach(body::remove);
        body.setClassName("open", open.isPresent());
        if (table != null) {
            table.mark(open.orElse(new EntryPath("", "")));
        }
        open.ifPresent(path -> {
            EntryHistory history = history(path);
            Optional<Opening> entry = path.in(now.revision().content());
            Opening opening = entry.or(history::newest).orElseThrow();
            body.add(new EntryPanel(
                    now.revision(),
                    opening,
                    entry.isEmpty(),
                    history,
                    parts,
                    address("catalog"),
                    address(path.route())));
        });
    }

    private String address(String route) {
        String query = fields == null ? "" : fields.query();
        return route + (query.isEmpty() ? "" : "?" + query);
    }

    private void close() {
        if (open.isPresent()) {
            CatalogLinks.open(address("catalog"));
        }
    }

    private static Component emptyCatalog(boolean steward) {
        EmptyState empty = new EmptyState(Icon.LIBRARY, t("catalog.empty"), t("catalog.empty.next"));
        return steward ? empty.action(Buttons.link(Icon.UPLOAD, t("catalog.import.title"), "catalog/import")) : empty;
    }
}
