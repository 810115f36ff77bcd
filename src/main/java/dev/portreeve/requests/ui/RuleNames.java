package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import com.vaadin.flow.component.html.Span;
import dev.portreeve.catalog.Catalog;
import dev.portreeve.catalog.CatalogRevision;
import dev.portreeve.catalog.EntryNames;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.ScaleUnitRow;
import dev.portreeve.rules.RuleId;
import dev.portreeve.shell.i18n.Texts;
import dev.portreeve.shell.kit.Markup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What rules are called: like the catalog entry they open, in the reader's words where there are any, else in those of
/// the source; a rule of an entry that is not at hand by its section.
final class RuleNames {

    private static final Pattern FURTHER = Pattern.compile("-[0-9]+$");

    private final Map<String, Opening> entries = new HashMap<>();

    private RuleNames(Optional<CatalogRevision> revision) {
        revision.map(CatalogRevision::content).ifPresent(this::remember);
    }

    /// The names of one catalog revision.
    static RuleNames of(Catalog catalog, int revision) {
        return new RuleNames(catalog.revision(new RevisionNumber(revision)));
    }

    private void remember(CatalogContent content) {
        Stream.<List<? extends Opening>>of(content.sets(), content.groups(), content.scaleUnits())
                .flatMap(List::stream)
                .forEach(entry -> entries.putIfAbsent(RuleId.of(entry).text(), entry));
    }

    /// The name as a part of a page.
    Span name(String rule, String section) {
        Optional<Opening> entry = entry(rule);
        Span name = entry.flatMap(EntryNames::own)
                .map(Span::new)
                .or(() -> entry.map(RuleNames::original))
                .orElseGet(() -> new Span(section(section)));
        name.addClassName("chg-name");
        return name;
    }

    private Optional<Opening> entry(String rule) {
        @Nullable Opening exact = entries.get(rule);
        return Optional.ofNullable(
                exact != null ? exact : entries.get(FURTHER.matcher(rule).replaceFirst("")));
    }

    private static Span original(Opening entry) {
        String description = switch (entry) {
            case EndpointSet set -> set.description();
            case EndpointGroup group -> group.description();
            case ScaleUnitRow row -> row.purpose();
        };
        return Markup.original(description.strip(), entry.place().language());
    }

    private static String section(String slug) {
        String key = "catalog.section." + slug;
        return Texts.has(key) ? t(key) : slug;
    }
}
