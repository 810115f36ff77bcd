package dev.portreeve.bundles.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.grow;
import static dev.portreeve.shell.kit.Markup.mono;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.paragraph;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.bundles.PackageOutcome;
import dev.portreeve.bundles.PackageShelf;
import dev.portreeve.bundles.PackageSummary;
import dev.portreeve.bundles.Packages;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.Role;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.RequestState;
import dev.portreeve.requests.ui.dossier.DossierSection;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.CopyButton;
import dev.portreeve.shell.kit.DigestBlock;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.Refusals;
import dev.portreeve.shell.kit.SectionHead;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// The package on the page of its request: issuing it, and the way to it once it is issued.
@org.springframework.stereotype.Component
class PackageSection implements DossierSection {

    private static final int ORDER = 5;

    private final Packages packages;
    private final PackageShelf shelf;
    private final CurrentUser currentUser;
    private final Clock clock;

    PackageSection(Packages packages, PackageShelf shelf, CurrentUser currentUser, Clock clock) {
        this.packages = packages;
        this.shelf = shelf;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public Column column() {
        return Column.ASIDE;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean appliesTo(RequestSnapshot request) {
        return request.state() == RequestState.APPROVED
                || !shelf.of(request.id()).isEmpty();
    }

    @Override
    public Component component(RequestSnapshot request, Runnable reload) {
        Div panel = div("panel", new SectionHead(t("bundles.section")));
        shelf.of(request.id()).forEach(summary -> panel.add(issued(summary)));
        if (request.state() == RequestState.APPROVED) {
            if (currentUser.has(Role.ENGINEER)) {
                toIssue(panel, request, reload);
            } else {
                panel.add(paragraph("note muted", t("bundles.section.engineers")));
            }
        }
        return panel;
    }

    private void toIssue(Div panel, RequestSnapshot request, Runnable reload) {
        Div answer = div("answer");
        panel.add(
                paragraph("note muted", t("bundles.section.text")),
                div("buttons", Buttons.primary(t("bundles.issue"), () -> issue(request, answer, reload))),
                answer);
    }

    private void issue(RequestSnapshot request, Div answer, Runnable reload) {
        answer.removeAll();
        switch (packages.issue(request.id())) {
            case PackageOutcome.Done done ->
                BundlesNavigation.open(done.issued().id());
            case PackageOutcome.Refused refused ->
                answer.add(Refusals.banner(refused.refusal())
                        .end(Buttons.quiet(Icon.REFRESH_CW, t("bundles.section.reload"), reload)));
        }
    }

    private Component issued(PackageSummary summary) {
        String hex = summary.zipDigest().hex();
        return div(
                "bind",
                div(
                        "bind-h",
                        Icon.PACKAGE.create(),
                        new Anchor(
                                BundlesNavigation.address(summary.id()),
                                mono(summary.id().toString())),
                        grow(),
                        PackageState.of(summary, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                                .show()),
                div(
                        "bind-h",
                        muted(t("bundles.section.digest")),
                        grow(),
                        new CopyButton(t("bundles.section.digest"), hex)),
                new DigestBlock(hex));
    }
}
