package dev.portreeve.shell.kit;

import static dev.portreeve.shell.i18n.Texts.t;

import com.vaadin.flow.component.HasValidation;
import dev.portreeve.platform.Refusal;

/// Shows a business “no” to a reader.
public final class Refusals {

    private Refusals() {}

    /// The sentence for this refusal: the message `refusal.<code>` with its parameters.
    public static String text(Refusal refusal) {
        return t("refusal." + refusal.code(), refusal.parameters().toArray());
    }

    /// Puts the sentence at the field that caused it.
    public static void at(HasValidation field, Refusal refusal) {
        field.setErrorMessage(text(refusal));
        field.setInvalid(true);
    }

    /// The sentence as a banner.
    public static Banner banner(Refusal refusal) {
        return Banner.failure(t("shell.refused"), text(refusal));
    }
}
