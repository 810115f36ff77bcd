package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.shared.Registration;
import dev.portreeve.catalog.Catalog;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.catalog.RevisionSummary;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.PersonId;
import dev.portreeve.requests.ImpactBook;
import dev.portreeve.requests.ImpactDetails;
import dev.portreeve.requests.ImpactKind;
import dev.portreeve.requests.ImpactProgress;
import dev.portreeve.requests.RequestId;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.NavKey;
import dev.portreeve.shell.kit.PortalPage;
import dev.portreeve.shell.kit.Shortcuts;
import dev.portreeve.shell.kit.UrlFilters;
import dev.portreeve.tenants.Tenant;
import dev.portreeve.tenants.Tenants;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a catalog revision does to approved and issued requests. The address says what is shown:
/// `?revision=&kind=&tenant=&q=&mine=true&row=`. While the run goes on, the page asks again by itself.
@Route(RequestsNavigation.IMPACT)
@Menu(title = "requests.impact", order = 35, icon = "git-compare")
@NavKey("e")
@PermitAll
class ImpactView extends PortalPage {

    private static final long serialVersionUID = 1L;
    private static final int ASK_AGAIN_MS = 2_000;

    private final transient ImpactBook impacts;
    private final transient ImpactListing listing;
    private final transient List<RevisionNumber> revisions;
    private final PersonId reader;
    private final Select<RevisionNumber> revision = new Select<>();
    private final Select<ImpactKind> kind = new Select<>();
    private final Select<Tenant> tenant = new Select<>();
    private final TextField text = new TextField();
    private final Checkbox mine = new Checkbox(t("requests.filter.mine"));
    private final Span tally = span("tally");
    private final ImpactRunPanel run = new ImpactRunPanel();
    private final ImpactFigures figures = new ImpactFigures();
    private final ImpactGrid grid;
    private final Div nothing = div("pad");
    private final UrlFilters filters = new UrlFilters(this, this::show);
    private transient List<ListedImpact> shown = List.of();
    private @Nullable Registration asking;

    ImpactView(ImpactBook impacts, ImpactPanel panel, Catalog catalog, Tenants tenants, CurrentUser currentUser) {
        this.impacts = impacts;
        this.listing = new ImpactListing(impacts, tenants);
        this.reader = currentUser.id();
        this.revisions =
                catalog.revisions().stream().map(RevisionSummary::number).toList();
        this.grid = new ImpactGrid(panel, number -> filters.put("row", number));
        head(t("requests.impact"))
                .crumb(t("requests.title"), RequestsNavigation.LIST)
                .here(t("requests.impact"))
                .actions(export());
        fixed();
        fields();
        add(div("filters", revision, kind, tenant, text, mine, tally), run, figures, nothing, div("fill", grid));
    }

    private void fields() {
        revision.setAriaLabel(t("requests.impact.revision"));
        revision.setItems(revisions);
        revision.setItemLabelGenerator(number -> t("requests.fact.revision", number.toString()));
        revisions.stream()
                .findFirst()
                .ifPresent(newest -> revision.setPlaceholder(t("requests.fact.revision", newest.toString())));
        kind.setAriaLabel(t("requests.impact.column.kinds"));
        kind.setItems(ImpactKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(t("requests.impact.touched"));
        kind.setItemLabelGenerator(each -> each == null ? t("requests.impact.touched") : ImpactWords.kind(each));
        tenant.setAriaLabel(t("requests.column.tenant"));
        tenant.setItems(listing.tenants());
        tenant.setEmptySelectionAllowed(true);
        tenant.setEmptySelectionCaption(t("requests.impact.tenants"));
        tenant.setItemLabelGenerator(each -> each == null ? t("requests.impact.tenants") : each.name());
        text.setAriaLabel(t("requests.impact.text"));
        text.setPlaceholder(t("requests.impact.text"));
        text.setPrefixComponent(Icon.SEARCH.create());
        Shortcuts.bind(text, "f", t("requests.impact.text"));
        tally.getElement().setAttribute("role", "status");
        filters.choice("revision", revision, RevisionNumber::toString, this::revision)
                .choice("kind", kind, ImpactKind::word, ImpactKind::of)
                .choice("tenant", tenant, each -> each.id().toString(), this::tenant)
                .text("q", text)
                .flag("mine", mine);
    }

    private void show() {
        Optional<RevisionNumber> chosen = chosen();
        Optional<ImpactProgress> progress = chosen.flatMap(impacts::progress);
        shown = chosen.map(number -> listing.rows(number, filter())).orElse(List.of());
        progress.ifPresent(run::show);
        run.setVisible(progress.isPresent());
        chosen.ifPresent(number -> figures.show(number, impacts.counts(number)));
        figures.setVisible(progress.isPresent());
        grid.show(shown, filters.get("row"));
        tally.setText(t("requests.count", shown.size()));
        nothing.removeAll();
        nothing.setVisible(shown.isEmpty());
        grid.getParent().ifPresent(frame -> frame.setVisible(!shown.isEmpty()));
        if (shown.isEmpty()) {
            nothing.add(empty(chosen, progress));
        }
        askAgain(progress.filter(each -> !each.isFinished()).isPresent());
    }

    private Optional<RevisionNumber> chosen() {
        return Optional.ofNullable(revision.getValue())
                .or(() -> revisions.stream().findFirst());
    }

    private ImpactFilter filter() {
        return new ImpactFilter(
                Optional.ofNullable(kind.getValue()),
                Optional.ofNullable(tenant.getValue()).map(each -> each.id().toString()),
                text.getValue(),
                mine.getValue() ? Optional.of(reader) : Optional.empty());
    }

    private Component empty(Optional<RevisionNumber> chosen, Optional<ImpactProgress> progress) {
        if (progress.isEmpty()) {
            return new EmptyState(Icon.HISTORY, t("requests.impact.none"), t("requests.impact.none.next"));
        }
        int touched = chosen.map(number -> impacts.counts(number).touched()).orElse(0);
        if (touched > 0
                && (kind.getValue() != null || tenant.getValue() != null || mine.getValue() || !text.isEmpty())) {
            return EmptyState.filtered(t("requests.empty.filtered"), touched, filters::clear);
        }
        return progress.get().isFinished()
                ? new EmptyState(Icon.CIRCLE_CHECK, t("requests.impact.untouched"), t("requests.impact.untouched.next"))
                : new EmptyState(Icon.CLOCK, t("requests.impact.not-yet"), t("requests.impact.leave"));
    }

    private Optional<RevisionNumber> revision(String word) {
        return revisions.stream().filter(each -> each.toString().equals(word)).findFirst();
    }

    private Optional<Tenant> tenant(String id) {
        return listing.tenants().stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        asking = event.getUI().addPollListener(_ -> show());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        if (asking != null) {
            asking.remove();
        }
        event.getUI().setPollInterval(-1);
    }

    private void askAgain(boolean running) {
        getUI().ifPresent(ui -> ui.setPollInterval(running ? ASK_AGAIN_MS : -1));
    }

    private Anchor export() {
        List<String> headings = ImpactCsv.headings();
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    byte[] csv = csv(headings).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(csv), "portreeve-impact.csv", "text/csv", csv.length);
                }),
                "");
        link.add(Icon.DOWNLOAD.create(), new Text(t("requests.export")));
        link.addClassName("link-btn");
        return link;
    }

    /// Exactly the rows on the page.
    String csv(List<String> headings) {
        Map<RequestId, ImpactDetails> details = chosen().map(impacts::details).orElse(Map.of());
        return ImpactCsv.text(
                headings, shown, row -> details.getOrDefault(row.id(), new ImpactDetails(List.of(), List.of(), true)));
    }
}
