package dev.portreeve.bundles.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.grow;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.paragraph;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.portreeve.bundles.PackageSummary;
import dev.portreeve.bundles.PortalKey;
import dev.portreeve.shell.kit.CopyButton;
import dev.portreeve.shell.kit.DigestBlock;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.SectionHead;
import dev.portreeve.signing.VerifyingKey;

/// The key that signed the package, in every form that somebody may have been given to compare with.
final class KeyPanel extends Div {

    private static final long serialVersionUID = 1L;

    KeyPanel(PackageSummary summary, PortalKey portal) {
        addClassName("panel");
        add(new SectionHead(t("bundles.key")));
        VerifyingKey key = portal.key().publicKey();
        if (key.keyId().equals(summary.keyId())) {
            add(fingerprint(key), id(key.keyId()), line(portal.allowedSigners().strip()));
        } else {
            add(paragraph("note", t("bundles.key.other")), id(summary.keyId()));
        }
    }

    private static Component fingerprint(VerifyingKey key) {
        return div(
                "bind",
                div(
                        "bind-h",
                        Icon.KEY_ROUND.create(),
                        new Span(t("bundles.key." + key.algorithm().tag())),
                        grow(),
                        new CopyButton(t("bundles.key.fingerprint"), key.fingerprint())),
                span("mono digest-f", key.fingerprint()),
                muted(t("bundles.key.compare")));
    }

    private static Component id(String keyId) {
        return div(
                "bind",
                div("bind-h", new Span(t("bundles.key.id")), grow(), new CopyButton(t("bundles.key.id"), keyId)),
                new DigestBlock(keyId));
    }

    private static Component line(String line) {
        return div(
                "bind",
                div("bind-h", new Span(t("bundles.key.line")), grow(), new CopyButton(t("bundles.key.line"), line)),
                span("mono digest-f", line));
    }
}
