package dev.portreeve.lookup.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.mono;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.bundles.manifest.PackageId;
import dev.portreeve.bundles.ui.BundlesNavigation;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Feature;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.ui.CatalogNavigation;
import dev.portreeve.lookup.index.OpenEntry;
import java.util.Collection;
import java.util.List;

/// Pieces of answers as parts of a page: links to entries and packages, features as words.
final class NeedCells {

    private NeedCells() {}

    static Component entry(Opening opening, AnswerScope scope) {
        Anchor link = new Anchor(CatalogNavigation.address(opening, scope.revision()));
        if (opening instanceof EndpointSet set) {
            link.add(span("id", set.id().toString()));
        }
        link.add(CatalogNavigation.nameOf(opening));
        link.addClassName("entry-link");
        return link;
    }

    static String featureName(Feature feature) {
        return t("catalog.feature." + feature.id().word());
    }

    static Component features(Collection<Feature> features) {
        if (features.isEmpty()) {
            return muted(t("lookup.features.none"));
        }
        Div tags = div("tags");
        features.forEach(feature -> tags.add(span("tag", featureName(feature))));
        return tags;
    }

    static PackageId packageOf(OpenEntry entry) {
        return new PackageId(entry.request().toString(), entry.revision());
    }

    static Component packageLink(OpenEntry entry) {
        PackageId id = packageOf(entry);
        return new Anchor(BundlesNavigation.address(id), mono(id.toString()));
    }

    static String ports(List<dev.portreeve.addressing.Service> services) {
        return services.stream()
                .map(Object::toString)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }
}
