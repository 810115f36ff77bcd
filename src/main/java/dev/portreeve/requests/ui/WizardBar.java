package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.grow;
import static dev.portreeve.shell.kit.Markup.muted;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.Shortcuts;

/// The bar at the foot of the wizard: back, discard, on.
final class WizardBar {

    private final Div bar = div("action-bar");

    /// Goes back a step.
    WizardBar back(Runnable action) {
        bar.add(Buttons.quiet(Icon.ARROW_LEFT, t("requests.wizard.back"), action));
        return this;
    }

    /// Leaves room, then offers to give the draft up.
    WizardBar discard(String note, Runnable action) {
        bar.add(grow(), muted(note), Buttons.danger(t("requests.wizard.discard"), action));
        return this;
    }

    /// Leaves room.
    WizardBar room() {
        bar.add(grow());
        return this;
    }

    /// Goes on a step.
    Component next(Runnable action) {
        bar.add(Buttons.primary(t("requests.wizard.next"), action));
        return bar;
    }

    /// Hands in; also by Ctrl+Enter.
    Component submit(boolean possible, Runnable action) {
        Button submit = Buttons.primary(t("requests.submit"), action);
        Span hint = Shortcuts.hint("Ctrl ↵");
        hint.addClassName("on");
        submit.setSuffixComponent(hint);
        submit.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        submit.setDisableOnClick(true);
        submit.setEnabled(possible);
        bar.add(submit);
        return bar;
    }
}
