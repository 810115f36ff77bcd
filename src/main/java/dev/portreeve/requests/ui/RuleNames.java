package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.original;

import com.vaadin.flow.component.html.Span;
import dev.portreeve.catalog.Catalog;
import dev.portreeve.catalog.CatalogRevision;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.shell.i18n.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What rules are called: a set by its description in the catalog, in the language of the source; anything else by
/// its section.
final class RuleNames {

    private final Map<String, String> descriptions = new HashMap<>();
    private final String language;

    private RuleNames(Optional<CatalogRevision> revision) {
        language = revision.map(found -> found.summary().language()).orElse("");
        revision.ifPresent(found -> found.content().sets().forEach(this::remember));
    }

    /// The names of one catalog revision.
    static RuleNames of(Catalog catalog, int revision) {
        return new RuleNames(catalog.revision(new RevisionNumber(revision)));
    }

    private void remember(EndpointSet set) {
        descriptions.putIfAbsent(
                key(set.section().slug(), set.id().value()), set.description().strip());
    }

    /// The name as a part of a page.
    Span name(String section, Optional<Integer> set) {
        String description = set.map(number -> descriptions.getOrDefault(key(section, number), ""))
                .orElse("");
        Span name = description.isEmpty() ? new Span(section(section)) : original(description, language);
        name.addClassName("chg-name");
        return name;
    }

    private static String section(String slug) {
        String key = "catalog.section." + slug;
        return Texts.has(key) ? t(key) : slug;
    }

    private static String key(String section, int set) {
        return section + "/" + set;
    }
}
