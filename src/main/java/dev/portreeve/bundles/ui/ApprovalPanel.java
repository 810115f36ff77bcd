package dev.portreeve.bundles.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.grow;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.portreeve.bundles.PackageSummary;
import dev.portreeve.bundles.ui.PackageContents.Decided;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.CopyButton;
import dev.portreeve.shell.kit.DigestBlock;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.SectionHead;
import dev.portreeve.shell.kit.StateWord;
import dev.portreeve.shell.kit.Tone;

/// Who decided, and the digest the approvals bind to.
final class ApprovalPanel extends Div {

    private static final long serialVersionUID = 1L;

    ApprovalPanel(PackageSummary summary, PackageContents contents, UserDirectory people) {
        addClassName("panel");
        long counted = contents.decisions().stream().filter(Decided::counted).count();
        add(new SectionHead(t("bundles.approvals")).note(t("bundles.approvals.count", counted, contents.quorum())));
        contents.decisions().forEach(decision -> add(row(decision, people.nameOf(decision.person()))));
        add(digest(summary.ruleSetDigest().hex()));
    }

    private static Component row(Decided decision, String name) {
        Avatar avatar = new Avatar(name);
        avatar.getElement().setAttribute("theme", "xsmall").setAttribute("aria-hidden", "true");
        return div(
                "who",
                avatar,
                span("who-n", name),
                span("who-r", Formats.current().dateTime(decision.at())),
                word(decision));
    }

    private static Component word(Decided decision) {
        String word = t("bundles.decision." + decision.verdict());
        if (decision.counted()) {
            return new StateWord(Tone.OK, word);
        }
        return decision.verdict().equals("approve")
                ? new StateWord(Tone.WARN, t("bundles.decision.not-counted"))
                : new StateWord(Tone.PLAIN, word);
    }

    private static Component digest(String hex) {
        return div(
                "bind",
                div(
                        "bind-h",
                        Icon.FINGERPRINT.create(),
                        new Span(t("bundles.approvals.digest")),
                        grow(),
                        new CopyButton(t("bundles.approvals.digest"), hex)),
                new DigestBlock(hex));
    }
}
