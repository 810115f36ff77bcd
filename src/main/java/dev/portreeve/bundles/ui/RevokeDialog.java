package dev.portreeve.bundles.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.grow;
import static dev.portreeve.shell.kit.Markup.paragraph;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import dev.portreeve.bundles.PackageOutcome;
import dev.portreeve.bundles.Packages;
import dev.portreeve.bundles.manifest.PackageId;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.Notices;
import dev.portreeve.shell.kit.Refusals;

/// Asks for the reason and takes a package back.
final class RevokeDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_REASON = 500;

    private final transient Packages packages;
    private final transient PackageId id;
    private final SerializableRunnable done;
    private final TextArea reason = new TextArea(t("bundles.revoke.reason"));

    RevokeDialog(Packages packages, PackageId id, SerializableRunnable done) {
        this.packages = packages;
        this.id = id;
        this.done = done;
        setHeaderTitle(t("bundles.revoke.ask", id.toString()));
        setWidth("520px");
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setHelperText(t("bundles.revoke.reason.help"));
        reason.setMinHeight("80px");
        reason.addClassName("wide");
        add(div("form", paragraph("prose", t("bundles.revoke.text")), reason));
        Button revoke = Buttons.plain(t("bundles.revoke"), this::revoke);
        revoke.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(grow(), Buttons.plain(t("shell.cancel"), this::close), revoke);
    }

    private void revoke() {
        switch (packages.revoke(id, reason.getValue())) {
            case PackageOutcome.Refused refused -> Refusals.at(reason, refused.refusal());
            case PackageOutcome.Done _ -> {
                close();
                Notices.done(t("bundles.revoke.done", id.toString()));
                done.run();
            }
        }
    }
}
