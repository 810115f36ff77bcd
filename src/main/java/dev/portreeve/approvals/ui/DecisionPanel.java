package dev.portreeve.approvals.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.grow;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.paragraph;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.approvals.Decision;
import dev.portreeve.approvals.Review;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.requests.RequestFinding;
import dev.portreeve.requests.ui.dossier.FindingCounts;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.Banner;
import dev.portreeve.shell.kit.CopyButton;
import dev.portreeve.shell.kit.DigestBlock;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.SectionHead;
import java.util.List;
import java.util.Optional;

/// How many approvals there are, what a decision binds to, and the buttons or the reason why there are none. On narrow
/// screens a bar at the bottom leads here.
final class DecisionPanel {

    /// The anchor of the panel.
    static final String ID = "decision";

    private static final int SHORT = 16;

    private final Review review;
    private final List<RequestFinding> findings;
    private final UserDirectory people;
    private final Entitlement entitlement;
    private final DecisionForm form;

    DecisionPanel(
            Review review,
            List<RequestFinding> findings,
            UserDirectory people,
            Entitlement entitlement,
            DecisionForm form) {
        this.review = review;
        this.findings = findings;
        this.people = people;
        this.entitlement = entitlement;
        this.form = form;
    }

    Component component() {
        Div panel = div(
                "panel decide",
                new SectionHead(t("approvals.decision"))
                        .end(muted(t("approvals.quorum", review.standing(), review.quorum()))));
        panel.setId(ID);
        panel.getElement().setAttribute("role", "region").setAttribute("aria-label", t("approvals.decision"));
        review.decisions().stream()
                .filter(decision -> Standing.isStale(review, decision))
                .map(this::stale)
                .forEach(panel::add);
        panel.add(binding(review.request().digest().orElseThrow().hex()));
        Optional<String> obstacle = entitlement.obstacle();
        if (obstacle.isPresent()) {
            panel.add(paragraph("note", obstacle.get()));
        } else {
            panel.add(form.component(), bar());
        }
        return panel;
    }

    private Component stale(Decision decision) {
        Banner banner = Banner.warning(
                t("approvals.stale", people.nameOf(decision.person())),
                t(
                        "approvals.stale.why",
                        Formats.current().dateTime(decision.at()),
                        decision.digest().hex().substring(0, SHORT)));
        banner.addClassName("stale");
        return banner;
    }

    private static Component binding(String digest) {
        return div(
                "bind",
                div(
                        "bind-h",
                        Icon.FINGERPRINT.create(),
                        span("", t("approvals.binds")),
                        grow(),
                        new CopyButton(t("approvals.digest"), digest)),
                new DigestBlock(digest),
                muted(t("approvals.binds.why")));
    }

    private Component bar() {
        Anchor decide = new Anchor("#" + ID, t("approvals.decide"));
        decide.addClassName("decide-link");
        decide.getElement().setAttribute("router-ignore", true);
        return div("decide-bar", FindingCounts.of(findings), grow(), decide);
    }
}
