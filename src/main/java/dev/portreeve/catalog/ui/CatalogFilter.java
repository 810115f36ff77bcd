package dev.portreeve.catalog.ui;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.catalog.model.ScaleUnitRow;
import dev.portreeve.catalog.model.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a reader wants to see of a revision; empty parts let everything pass.
///
/// @param text part of a number, name, host or network; a whole host or network also finds what covers it
/// @param unit the scale unit whose hosts count; entries for every tenant stay
record CatalogFilter(
        Optional<Section> section,
        String text,
        Optional<RequirementKind> kind,
        Optional<Service> port,
        Optional<Boolean> required,
        Optional<ScaleUnit> unit) {

    static final CatalogFilter NONE = new CatalogFilter(
            Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// The entries that pass, in the order of the sections, sets first.
    List<Opening> apply(CatalogContent content) {
        Optional<Region> region = unit.flatMap(code -> content.scaleUnits().stream()
                .filter(row -> row.codes().contains(code))
                .map(ScaleUnitRow::region)
                .findFirst());
        List<Section> order = EntryPath.sections(content);
        return order.stream()
                .flatMap(each -> EntryPath.all(content)
                        .filter(opening -> opening.section().equals(each)))
                .filter(this::passesFacts)
                .filter(opening -> unit.isEmpty() || serves(opening, unit.get(), region))
                .toList();
    }

    private boolean passesFacts(Opening opening) {
        return section.map(opening.section()::equals).orElse(true)
                && kind.map(wanted -> has(opening, wanted)).orElse(true)
                && port.map(wanted -> opens(opening, wanted)).orElse(true)
                && required.map(wanted -> isRequired(opening).equals(Optional.of(wanted)))
                        .orElse(true)
                && (text.isBlank() || says(opening, text.strip().toLowerCase(Locale.ROOT)));
    }

    private static boolean has(Opening opening, RequirementKind wanted) {
        if (wanted == RequirementKind.ALLOW) {
            return !opening.services().isEmpty();
        }
        return opening.requirements().stream().anyMatch(requirement -> requirement.kind() == wanted);
    }

    private static boolean opens(Opening opening, Service wanted) {
        return opening.services().stream()
                .anyMatch(service -> service.transport() == wanted.transport()
                        && service.first() <= wanted.first()
                        && wanted.last() <= service.last());
    }

    static Optional<Boolean> isRequired(Opening opening) {
        return switch (opening) {
            case EndpointSet set -> Optional.of(set.required());
            case EndpointGroup group -> Optional.of(group.required());
            case ScaleUnitRow _ -> Optional.empty();
        };
    }

    private static boolean serves(Opening opening, ScaleUnit unit, Optional<Region> region) {
        return switch (opening) {
            case EndpointSet _ -> true;
            case EndpointGroup group ->
                group.region().isEmpty() || group.region().equals(region);
            case ScaleUnitRow row -> row.codes().contains(unit);
        };
    }

    private static boolean says(Opening opening, String wanted) {
        Optional<Prefix> network = Prefix.tryParse(wanted);
        Optional<HostPattern> host = HostPattern.tryParse(wanted);
        return words(opening).anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(wanted))
                || network.filter(asked -> opening.networks().stream()
                                .anyMatch(known -> known.contains(asked) || asked.contains(known)))
                        .isPresent()
                || host.filter(asked -> opening.hosts().stream().anyMatch(known -> asked.isCoveredBy(known.pattern())))
                        .isPresent();
    }

    private static Stream<String> words(Opening opening) {
        Stream<String> names = switch (opening) {
            case EndpointSet set -> Stream.of(set.id().toString(), set.description());
            case EndpointGroup group -> Stream.of(group.key(), group.description());
            case ScaleUnitRow row ->
                Stream.concat(row.codes().stream().map(ScaleUnit::code), row.storageNames().stream());
        };
        return Stream.of(
                        names,
                        Stream.of(EntryWords.name(opening)),
                        opening.destinations().stream().map(destination -> destination.written()))
                .flatMap(each -> each);
    }
}
