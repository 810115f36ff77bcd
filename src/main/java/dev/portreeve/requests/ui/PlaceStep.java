package dev.portreeve.requests.ui;

import static dev.portreeve.shell.kit.Markup.div;

import com.vaadin.flow.component.HasValue;
import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.FeatureTable;
import dev.portreeve.requests.RequestField;
import dev.portreeve.requests.RequestForm;
import dev.portreeve.tenants.EnforcementPoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The third step: where it applies, for how long, and why.
final class PlaceStep {

    private PlaceStep() {}

    /// @param points  the enforcement points of the tenant in use
    /// @param asked   how what a form asks for comes out
    /// @param changed called after every change by hand
    static WizardStep of(
            RequestForm form,
            List<EnforcementPoint> points,
            LocalDate today,
            BiConsumer<RequestForm, AskedMatrix> asked,
            Runnable changed) {
        PlaceFields fields = new PlaceFields(form, points, today);
        fields.peers.setVisible(needsPeers(form));
        Stream.<HasValue<?, ?>>of(
                        fields.point,
                        fields.targets,
                        fields.networks,
                        fields.zones,
                        fields.peers,
                        fields.expires.field(),
                        fields.justification,
                        fields.ticket)
                .forEach(field -> field.addValueChangeListener(_ -> changed.run()));
        FieldErrors errors = new FieldErrors()
                .at(RequestField.TARGETS, fields.targets)
                .at(RequestField.NETWORKS, fields.networks)
                .at(RequestField.ZONES, fields.zones)
                .at(RequestField.PEERS, fields.peers)
                .at(RequestField.EXPIRES, fields.expires.field())
                .at(RequestField.JUSTIFICATION, fields.justification)
                .at(RequestField.TICKET, fields.ticket);
        return new WizardStep(
                div(
                        "form",
                        fields.point,
                        fields.targets,
                        matrix(form, fields, asked),
                        div("form-row top", fields.networks, fields.zones),
                        fields.peers,
                        fields.expires,
                        fields.justification,
                        fields.ticket),
                before -> read(before, fields),
                errors);
    }

    /// Follows what is chosen.
    private static AskedMatrix matrix(
            RequestForm form, PlaceFields fields, BiConsumer<RequestForm, AskedMatrix> asked) {
        AskedMatrix matrix = new AskedMatrix();
        asked.accept(form, matrix);
        Stream.<HasValue<?, ?>>of(fields.targets, fields.networks, fields.zones, fields.peers)
                .forEach(field -> field.addValueChangeListener(_ -> asked.accept(read(form, fields), matrix)));
        return matrix;
    }

    private static boolean needsPeers(RequestForm form) {
        FeatureTable table = FeatureTables.standard();
        Set<FeatureId> known = form.features().stream()
                .map(FeatureId::tryParse)
                .flatMap(Optional::stream)
                .filter(id -> table.find(id).isPresent())
                .collect(Collectors.toUnmodifiableSet());
        return table.expand(known).needsPeers();
    }

    private static RequestForm read(RequestForm form, PlaceFields fields) {
        return new RequestForm(
                form.title(),
                form.tenant(),
                form.scaleUnit(),
                form.features(),
                Optional.ofNullable(fields.point.getValue())
                        .map(point -> point.id().toString())
                        .orElse(""),
                fields.targets.getValue().stream().sorted().toList(),
                fields.networks.getValue(),
                fields.zones.getValue(),
                fields.peers.getValue(),
                fields.expires.text(),
                fields.justification.getValue(),
                fields.ticket.getValue());
    }
}
