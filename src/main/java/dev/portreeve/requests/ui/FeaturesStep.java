package dev.portreeve.requests.ui;

import static dev.portreeve.shell.kit.Markup.div;

import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.requests.RequestField;
import dev.portreeve.requests.RequestForm;
import java.util.List;
import java.util.Set;

/// The second step: what has to work.
final class FeaturesStep {

    private FeaturesStep() {}

    /// @param changed called after every change by hand
    static WizardStep of(RequestForm form, Runnable changed) {
        FeaturePicker picker = new FeaturePicker(FeatureTables.standard());
        picker.setValue(Set.copyOf(form.features()));
        picker.addValueChangeListener(_ -> changed.run());
        return new WizardStep(
                div("form wide-form", picker),
                before -> with(before, picker),
                new FieldErrors().at(RequestField.FEATURES, picker));
    }

    private static RequestForm with(RequestForm form, FeaturePicker picker) {
        List<String> features = picker.features();
        return new RequestForm(
                form.title(),
                form.tenant(),
                form.scaleUnit(),
                features,
                form.enforcementPoint(),
                form.targets(),
                form.networks(),
                form.zones(),
                form.peers(),
                form.expires(),
                form.justification(),
                form.ticket());
    }
}
