package dev.portreeve.bundles.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.grow;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.portreeve.bundles.PackageLine;
import dev.portreeve.bundles.PackageShelf;
import dev.portreeve.bundles.PackageSummary;
import dev.portreeve.bundles.Packages;
import dev.portreeve.bundles.PortalKey;
import dev.portreeve.bundles.manifest.PackageId;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.Role;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.requests.RequestBook;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.RequestState;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.Banner;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.CopyButton;
import dev.portreeve.shell.kit.MissingRecord;
import dev.portreeve.shell.kit.PageHead;
import dev.portreeve.shell.kit.PortalPage;
import dev.portreeve.shell.kit.SectionHead;
import dev.portreeve.shell.kit.Steps;
import dev.portreeve.tenants.Tenants;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One package: what is in it, what it does not open, how to verify it, who approved it. `?file=&view=` says which text
/// is shown.
@Route(BundlesNavigation.LIST + "/:package")
@PermitAll
class PackageView extends PortalPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final List<RequestState> LIFE = List.of(
            RequestState.DRAFT,
            RequestState.SUBMITTED,
            RequestState.IN_REVIEW,
            RequestState.APPROVED,
            RequestState.ISSUED);

    private final transient PackageShelf shelf;
    private final transient Packages packages;
    private final transient RequestBook requests;
    private final transient UserDirectory people;
    private final transient PortalKey key;
    private final transient Clock clock;
    private final transient PackageFacts facts;
    private final transient PackageLine line;
    private final boolean approver;
    private transient QueryParameters query = QueryParameters.empty();
    private transient @Nullable PackageId shown;
    private @Nullable PackageTexts texts;

    PackageView(
            PackageShelf shelf,
            Packages packages,
            RequestBook requests,
            Tenants tenants,
            UserDirectory people,
            PortalKey key,
            PackageLine line,
            CurrentUser currentUser,
            Clock clock) {
        this.shelf = shelf;
        this.packages = packages;
        this.requests = requests;
        this.people = people;
        this.key = key;
        this.clock = clock;
        this.line = line;
        this.facts = new PackageFacts(tenants, people);
        this.approver = currentUser.has(Role.APPROVER);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = event.getLocation().getQueryParameters();
        PackageId wanted = PackageId.tryParse(
                        event.getRouteParameters().get("package").orElse(""))
                .orElseThrow(() -> new MissingRecord("a package with an impossible name"));
        PackageTexts open = texts;
        if (open != null && wanted.equals(shown)) {
            open.show(query);
        } else {
            show(wanted);
        }
    }

    private void show(PackageId id) {
        PackageSummary summary = shelf.find(id).orElseThrow(() -> new MissingRecord("a package that does not exist"));
        RequestSnapshot request = requests.find(summary.request()).orElseThrow();
        PackageContents contents = PackageContents.read(shelf.contents(id).orElseThrow());
        PackageState state = PackageState.of(summary, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        heading(summary, request);
        add(div("subhead", life(state), grow(), state.explain()));
        if (state != PackageState.IN_FORCE) {
            add(div("pad sec", notInForce(summary, state)));
        }
        add(facts.row(summary, request, contents));
        PackageTexts whole = new PackageTexts(id, contents.archive(), EarlierTexts.of(request, line, requests));
        whole.show(query);
        texts = whole;
        shown = id;
        Aside aside = new Aside(
                new KeyPanel(summary, key),
                new ApprovalPanel(summary, contents, people),
                new LineagePanel(summary, shelf));
        aside.addClassName("review-aside");
        add(div(
                "review",
                div(
                        "review-main",
                        files(contents),
                        whole,
                        new CheckTable(contents.archive()),
                        new CoverageList(contents),
                        new LoadingList(contents),
                        new VerificationPanel(summary, key)),
                aside));
    }

    private void heading(PackageSummary summary, RequestSnapshot request) {
        PageHead head = head(t("bundles.package", summary.id().toString()))
                .crumb(t("bundles.title"), BundlesNavigation.LIST)
                .here(summary.id().toString())
                .number(request.form().title());
        if (approver && summary.isInForce()) {
            head.actions(Buttons.danger(
                    t("bundles.revoke"),
                    () -> new RevokeDialog(packages, summary.id(), () -> show(summary.id())).open()));
        }
        head.actions(copyLink(summary.id()), PackageDownloads.zip(shelf, summary.id()));
    }

    /// Copies the address of this page; the browser knows the one that people reach it by.
    private static Component copyLink(PackageId id) {
        CopyButton copy =
                new CopyButton(t("bundles.link"), BundlesNavigation.address(id)).labelled(t("bundles.copy-link"));
        UI.getCurrent()
                .getPage()
                .fetchCurrentURL(url -> copy.setText(url.getProtocol() + "://" + url.getAuthority() + url.getPath()));
        return copy;
    }

    private static Component life(PackageState state) {
        Stream<String> way = LIFE.stream().map(step -> t(step.messageKey()));
        List<String> names = state == PackageState.IN_FORCE
                ? way.toList()
                : Stream.concat(way, Stream.of(state.label())).toList();
        return new Steps(t("bundles.life"), names, state == PackageState.IN_FORCE ? names.size() : names.size() - 1);
    }

    private Component notInForce(PackageSummary summary, PackageState state) {
        Banner banner = Banner.warning(state.label(), t("bundles.not-in-force"));
        shelf.successor(summary.id())
                .map(PackageSummary::id)
                .ifPresent(newer -> banner.end(new Anchor(BundlesNavigation.address(newer), newer.toString())));
        return banner;
    }

    private static Component files(PackageContents contents) {
        long bytes = contents.archive().files().stream()
                .mapToLong(dev.portreeve.bundles.zip.ArchiveFile::size)
                .sum();
        return div(
                "sec",
                new SectionHead(t("bundles.files"))
                        .note(t(
                                "bundles.files.count",
                                contents.archive().files().size(),
                                Formats.current().bytes(bytes))),
                new FileTable(contents.archive()));
    }
}
