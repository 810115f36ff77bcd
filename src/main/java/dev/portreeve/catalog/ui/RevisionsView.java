package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.original;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.portreeve.catalog.Catalog;
import dev.portreeve.catalog.CatalogRevision;
import dev.portreeve.catalog.RevisionConfirmation;
import dev.portreeve.catalog.RevisionSummary;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.SourceDocument;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.Role;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.CopyButton;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.NavKey;
import dev.portreeve.shell.kit.PageHead;
import dev.portreeve.shell.kit.PortalPage;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/// All revisions, newest first: number, document, who published it and when, and the way to its difference.
@Route("catalog/revisions")
@Menu(title = "catalog.revisions", icon = "history", order = 130)
@NavKey("v")
@PermitAll
final class RevisionsView extends PortalPage {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 100;

    RevisionsView(Catalog catalog, UserDirectory directory, CurrentUser user) {
        PageHead head = head(t("catalog.revisions")).crumb(t("catalog.title"), "catalog");
        head.here(t("catalog.revisions"));
        head.actions(Buttons.link(Icon.FILE_CLOCK, t("catalog.timeline"), "catalog/timeline"));
        if (user.has(Role.STEWARD)) {
            head.actions(Buttons.link(Icon.UPLOAD, t("catalog.import.title"), "catalog/import"));
        }
        List<RevisionSummary> revisions = catalog.revisions();
        if (revisions.isEmpty()) {
            add(new EmptyState(Icon.HISTORY, t("catalog.empty"), t("catalog.empty.next")));
            return;
        }
        List<RevisionConfirmation> confirmations = catalog.confirmations();
        UnorderedList list = new UnorderedList();
        list.addClassNames("chg-list", "revisions");
        for (int i = 0; i < Math.min(MOST, revisions.size()); i++) {
            RevisionSummary revision = revisions.get(i);
            ListItem item = new ListItem(
                    what(revision, i == 0), who(revision, directory), figures(catalog, revision), digest(revision));
            Optional<RevisionSummary> older =
                    i + 1 < revisions.size() ? Optional.of(revisions.get(i + 1)) : Optional.empty();
            links(revision, older).forEach(item::add);
            catalog.revision(revision.number())
                    .map(each -> each.content().sources())
                    .filter(sources -> sources.size() > 1)
                    .ifPresent(sources -> item.add(composed(sources)));
            List<RevisionConfirmation> mine = confirmations.stream()
                    .filter(each -> each.revision().equals(revision.number()))
                    .toList();
            if (!mine.isEmpty()) {
                item.add(confirmed(mine, directory));
            }
            list.add(item);
        }
        add(div("pad", list));
    }

    private static List<Component> links(RevisionSummary revision, Optional<RevisionSummary> older) {
        Component impact = Buttons.link(
                Icon.CLIPBOARD_LIST, t("catalog.revision.impact"), "requests/impact?revision=" + revision.number());
        return older.map(before -> List.of(
                        Buttons.link(
                                Icon.GIT_COMPARE,
                                t("catalog.compare.with", before.number().toString()),
                                CatalogLinks.between(before.number(), revision.number())),
                        impact))
                .orElseGet(() -> List.of(impact));
    }

    private static Component what(RevisionSummary revision, boolean current) {
        Anchor link = new Anchor(
                "catalog?revision=" + revision.number(),
                t("catalog.revision.name", revision.number().toString()));
        Div what = div("rev-t", div("", link), original(revision.title(), revision.language()));
        if (current) {
            what.addComponentAtIndex(1, span("tag", t("catalog.revision.current")));
        }
        return what;
    }

    private static Component who(RevisionSummary revision, UserDirectory directory) {
        String who = revision.publishedBy().map(directory::nameOf).orElseGet(() -> t("catalog.revision.starter"));
        return div(
                "rev-w",
                span("", who),
                muted(Formats.current().dateTime(revision.publishedAt())),
                muted(RevisionWords.page(revision.language())));
    }

    private static Component figures(Catalog catalog, RevisionSummary revision) {
        return muted(catalog.revision(revision.number())
                .map(CatalogRevision::content)
                .map(RevisionsView::figures)
                .orElse(""));
    }

    private static String figures(CatalogContent content) {
        return t(
                "catalog.revision.figures",
                content.sets().size(),
                content.groups().size(),
                content.scaleUnits().size(),
                content.findings().size());
    }

    private static Component composed(List<SourceDocument> sources) {
        return div(
                "rev-c",
                span("", t("catalog.composition")),
                muted(Formats.current()
                        .list(sources.stream().map(FactSourceWords::document).toList())));
    }

    private static Component confirmed(List<RevisionConfirmation> items, UserDirectory directory) {
        RevisionConfirmation first = items.getFirst();
        String what = Formats.current()
                .list(items.stream()
                        .map(item -> t("catalog.confirmed.item", DriftWords.kind(item.kind()), item.figures()))
                        .toList());
        return div(
                "rev-c",
                span("", t("catalog.confirmed")),
                muted(what),
                muted(t("catalog.confirmed.who", directory.nameOf(first.by()), first.reason())));
    }

    private static Component digest(RevisionSummary revision) {
        String hex = revision.document().hex();
        return div(
                "rev-d",
                span("mono digest-s", "sha256 " + hex.substring(0, 12) + "\u2026"),
                new CopyButton("SHA-256", hex));
    }
}
