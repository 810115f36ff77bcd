package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.model.Feature;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.shell.kit.SectionHead;
import java.util.List;
import java.util.Optional;

/// Which features bring an entry along.
final class FeatureLinks {

    private FeatureLinks() {}

    static Optional<Component> of(Opening opening) {
        List<Feature> features = FeatureTables.standard().features().stream()
                .filter(feature -> feature.brings().stream().anyMatch(bring -> bring.means(opening)))
                .toList();
        if (features.isEmpty()) {
            return Optional.empty();
        }
        Div words = div("tags");
        features.forEach(feature ->
                words.add(span("tag", t("catalog.feature." + feature.id().word()))));
        return Optional.of(div("", new SectionHead(t("catalog.features")), words));
    }
}
