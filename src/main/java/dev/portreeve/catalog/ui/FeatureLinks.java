package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.model.Bring;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Feature;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.ScaleUnitRow;
import dev.portreeve.shell.kit.SectionHead;
import java.util.List;
import java.util.Optional;

/// Which features bring an entry along.
final class FeatureLinks {

    private FeatureLinks() {}

    static Optional<Component> of(Opening opening) {
        List<Feature> features = FeatureTables.standard().features().stream()
                .filter(feature -> feature.brings().stream().anyMatch(bring -> means(bring, opening)))
                .toList();
        if (features.isEmpty()) {
            return Optional.empty();
        }
        Div words = div("tags");
        features.forEach(feature ->
                words.add(span("tag", t("catalog.feature." + feature.id().word()))));
        return Optional.of(div("", new SectionHead(t("catalog.features")), words));
    }

    private static boolean means(Bring bring, Opening opening) {
        return switch (bring) {
            case Bring.SetRows rows ->
                opening instanceof EndpointSet set && set.id().equals(rows.id());
            case Bring.Group wanted ->
                opening instanceof EndpointGroup group && group.key().equals(wanted.key());
            case Bring.ScaleUnitHosts hosts ->
                opening instanceof ScaleUnitRow row && row.purpose().equals(hosts.purpose());
        };
    }
}
