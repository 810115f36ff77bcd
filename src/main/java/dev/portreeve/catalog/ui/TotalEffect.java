package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.grow;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.catalog.diff.Effect;
import dev.portreeve.catalog.diff.Reach;
import dev.portreeve.shell.kit.ChangeCount;
import dev.portreeve.shell.kit.SectionHead;

/// What all changes together open and close, whatever the rows say; the list is folded.
final class TotalEffect extends Div {

    private static final long serialVersionUID = 1L;

    TotalEffect(Effect effect) {
        add(new SectionHead(t("catalog.compare.effect"))
                .with(new ChangeCount(destinations(effect.opens()), destinations(effect.closes()), 0)));
        Div row = div("chg-row plainrow");
        if (effect.kind() == Effect.Kind.NONE) {
            row.add(div("chg-sum", span("chg-name", t("catalog.compare.effect.none.help"))));
        } else {
            Details details = new Details(div(
                    "chg-sum",
                    span("chg-name", t("catalog.compare.effect." + effect.kind().word() + ".help")),
                    grow()));
            details.add(EffectLines.of(effect));
            details.addClassName("chg");
            details.getElement().getThemeList().add("no-padding");
            details.setOpened(false);
            row.add(details);
        }
        add(div("chg-list", row));
    }

    private static int destinations(Reach reach) {
        return reach.hosts().size()
                + reach.networks().prefixes().size()
                + (reach.betweenClients().isEmpty() ? 0 : 1);
    }
}
