package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.original;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.EntryNames;
import dev.portreeve.catalog.model.Category;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.catalog.model.ScaleUnitRow;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.shell.i18n.Texts;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Entries of the catalog in the reader's words.
///
/// Sets and groups the portal knows have a short name of ours in each language; the source's own name stands beside it
/// on the details, marked with its language. What we have no name for keeps the source's.
final class EntryWords {

    private EntryWords() {}

    /// The name to show.
    static String name(Opening opening) {
        return EntryNames.own(opening).orElseGet(() -> originalName(opening).orElse(""));
    }

    /// The name to show, marked with its language where it is the source's.
    static Component nameOf(Opening opening) {
        Span name = EntryNames.own(opening)
                .map(Span::new)
                .orElseGet(() -> original(
                        originalName(opening).orElse(""), opening.place().language()));
        name.addClassName("nm");
        return name;
    }

    /// The name in the source, where the source has one.
    static Optional<String> originalName(Opening opening) {
        return switch (opening) {
            case EndpointSet set -> Optional.of(set.description());
            case EndpointGroup group -> Optional.of(group.description());
            case ScaleUnitRow _ -> Optional.empty();
        };
    }

    private static Optional<String> message(String key) {
        return Texts.has(key) ? Optional.of(t(key)) : Optional.empty();
    }

    static String section(Section section) {
        return message("catalog.section." + section.slug()).orElse(section.slug());
    }

    static String region(Region region) {
        return EntryNames.region(region);
    }

    /// What a row is called for short: the set's number, or a dash.
    static String number(Opening opening) {
        return opening instanceof EndpointSet set ? set.id().toString() : "\u2013";
    }

    /// `TCP 80, 443 · UDP 123`.
    static String ports(List<Service> services) {
        Map<String, List<String>> byTransport = new LinkedHashMap<>();
        services.forEach(service -> byTransport
                .computeIfAbsent(service.transport().word().toUpperCase(Locale.ROOT), _ -> new ArrayList<>())
                .add(service.ports()));
        return String.join(
                " \u00b7 ",
                byTransport.entrySet().stream()
                        .map(each -> each.getKey() + "\u00a0" + String.join(", ", each.getValue()))
                        .toList());
    }

    /// Category and whether it is required, as words.
    static Component category(Opening opening) {
        Optional<Category> category = switch (opening) {
            case EndpointSet set -> Optional.of(set.category());
            case EndpointGroup group -> Optional.of(group.category());
            case ScaleUnitRow _ -> Optional.empty();
        };
        Span words = span("cat");
        category.ifPresent(each ->
                words.add(span(each == Category.DEFAULT ? "" : "c-allow", t("catalog.category." + each.word()))));
        CatalogFilter.isRequired(opening)
                .ifPresent(required -> words.add(span(required ? "c-req" : "c-opt", required(required))));
        return words;
    }

    static String required(boolean required) {
        return t(required ? "catalog.required" : "catalog.optional");
    }

    static String kind(RequirementKind kind) {
        return t("catalog.kind." + kind.slug());
    }

    static Icon icon(RequirementKind kind) {
        return switch (kind) {
            case ALLOW -> Icon.CHECK;
            case NO_TLS_INSPECTION -> Icon.SHIELD_OFF;
            case NO_PROXY_AUTHENTICATION -> Icon.USER_X;
            case BYTE_RANGES -> Icon.ROWS_3;
        };
    }

    /// The requirement kinds beyond letting pass, as short marks.
    static Component marks(Opening opening) {
        Span marks = span("kinds");
        opening.requirements().stream()
                .map(requirement -> requirement.kind())
                .filter(kind -> kind != RequirementKind.ALLOW)
                .distinct()
                .forEach(kind ->
                        marks.add(new Tag(icon(kind), t("catalog.kind." + kind.slug() + ".short"), kind(kind))));
        return marks;
    }
}
