package dev.portreeve.shell.kit;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.portreeve.shell.i18n.Formats;

/// The four verdict counts with their words, and a bar of their shares.
public final class VerdictStrip extends Div {

    private static final long serialVersionUID = 1L;

    /// The counts of one target.
    public VerdictStrip(VerdictCounts counts) {
        Div numbers = div("verdict");
        Div bar = div("vbar");
        bar.getElement().setAttribute("aria-hidden", "true");
        for (VerdictKind kind : VerdictKind.values()) {
            int number = counts.of(kind);
            numbers.add(number(kind, number));
            if (number > 0) {
                Div share = div("vb b-" + kind.style());
                share.getStyle().set("flex-grow", Integer.toString(number));
                bar.add(share);
            }
        }
        add(numbers, bar);
    }

    private static Component number(VerdictKind kind, int number) {
        Span count = span(
                "vd v-" + kind.style(),
                kind.icon().create(),
                span("vn", Formats.current().number(number)),
                span("vw", t(kind.key())));
        count.setClassName("zero", number == 0);
        return count;
    }
}
