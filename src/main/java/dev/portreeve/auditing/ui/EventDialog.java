package dev.portreeve.auditing.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Pre;
import dev.portreeve.audit.AuditEvent;
import dev.portreeve.shell.i18n.Texts;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.CopyButton;
import dev.portreeve.shell.kit.DigestBlock;
import dev.portreeve.shell.kit.Facts;

/// Everything the log holds about one event, with the exact bytes.
final class EventDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    EventDialog(AuditEvent event, EventCells cells) {
        setHeaderTitle(cells.label(event));
        setWidth("min(720px, 94vw)");
        Facts facts = Facts.column()
                .fact(t("auditing.time"), event.at().toString())
                .mono(t("auditing.kind"), event.kind())
                .fact(t("auditing.actor"), cells.actor(event))
                .fact(t("auditing.object"), cells.object(event))
                .fact(t("auditing.outcome"), cells.outcome(event));
        event.reason().ifPresent(reason -> facts.fact(t("auditing.reason"), reason(reason)));
        event.texts().forEach((name, text) -> facts.fact(t("auditing.text", name), text));
        facts.fact("SHA-256", new DigestBlock(event.digest().hex()));
        Pre leaf = new Pre(event.leaf());
        leaf.addClassNames("mono", "audit-leaf");
        leaf.getElement().setAttribute("tabindex", "0");
        add(
                facts,
                div(
                        "sec-head",
                        new H2(t("auditing.leaf")),
                        span("grow"),
                        new CopyButton(t("auditing.leaf"), event.leaf())),
                leaf);
        getFooter().add(Buttons.plain(t("shell.close"), this::close));
    }

    /// The sentence a refusal with this code has, where it needs no parameters; else the code.
    private static String reason(String code) {
        String key = "refusal." + code;
        String sentence = Texts.has(key) ? t(key) : code;
        return sentence.contains("{") ? code : sentence;
    }
}
