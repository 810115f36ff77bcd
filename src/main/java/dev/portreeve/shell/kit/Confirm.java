package dev.portreeve.shell.kit;

import static dev.portreeve.shell.i18n.Texts.t;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/// Asks before something that cannot be taken back.
public final class Confirm {

    private Confirm() {}

    /// Opens the question; `verb` names the action on its button.
    public static ConfirmDialog ask(String title, String text, String verb, Runnable action) {
        ConfirmDialog dialog = new ConfirmDialog(title, text, verb, _ -> action.run());
        dialog.setCancelable(true);
        dialog.setCancelText(t("shell.cancel"));
        dialog.open();
        return dialog;
    }

    /// Opens the question for something that takes away.
    public static ConfirmDialog danger(String title, String text, String verb, Runnable action) {
        ConfirmDialog dialog = ask(title, text, verb, action);
        dialog.setConfirmButtonTheme("primary error");
        return dialog;
    }
}
