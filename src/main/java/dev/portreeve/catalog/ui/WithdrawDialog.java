package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.grow;
import static dev.portreeve.shell.kit.Markup.paragraph;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import dev.portreeve.catalog.CatalogRulings;
import dev.portreeve.catalog.RecordedRuling;
import dev.portreeve.catalog.RulingOutcome;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.Notices;
import dev.portreeve.shell.kit.Refusals;

/// Asks for the reason and takes a decision back.
final class WithdrawDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient CatalogRulings rulings;
    private final transient RecordedRuling ruling;
    private final SerializableRunnable done;
    private final TextArea reason = new TextArea(t("catalog.ruling.reason"));

    WithdrawDialog(CatalogRulings rulings, RecordedRuling ruling, SerializableRunnable done) {
        this.rulings = rulings;
        this.ruling = ruling;
        this.done = done;
        setHeaderTitle(t("catalog.ruling.withdraw.ask", ruling.about().value()));
        setWidth("520px");
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(CatalogRulings.LONGEST_REASON);
        reason.setMinRows(2);
        add(div("form", paragraph("prose", t("catalog.ruling.withdraw.text")), reason));
        getFooter()
                .add(
                        grow(),
                        Buttons.plain(t("shell.cancel"), this::close),
                        Buttons.primary(t("catalog.ruling.withdraw"), this::withdraw));
    }

    private void withdraw() {
        switch (rulings.withdraw(ruling.number(), reason.getValue())) {
            case RulingOutcome.Refused refused -> Refusals.at(reason, refused.refusal());
            case RulingOutcome.Decided _ -> {
                close();
                Notices.done(t("catalog.ruling.withdrawn"));
                done.run();
            }
        }
    }
}
