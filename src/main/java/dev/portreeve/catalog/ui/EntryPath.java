package dev.portreeve.catalog.ui;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.ScaleUnitRow;
import dev.portreeve.catalog.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The address of an entry below `catalog/`: `core/163`, `attestation/attestation.NA`, `scripts-win32/windows.EU`.
///
/// @param section the section's slug
/// @param entry   the set's number, or the group's key, or the purpose of the scale unit row; with the region, if any
record EntryPath(String section, String entry) {

    static EntryPath of(Opening opening) {
        String entry = switch (opening) {
            case EndpointSet set -> set.id().toString();
            case EndpointGroup group ->
                group.key() + group.region().map(region -> "." + region).orElse("");
            case ScaleUnitRow row -> row.purpose() + "." + row.region();
        };
        return new EntryPath(opening.section().slug(), entry);
    }

    /// The entry at this address in a revision.
    Optional<Opening> in(CatalogContent content) {
        return all(content).filter(opening -> of(opening).equals(this)).findFirst();
    }

    /// The route, such as `catalog/core/163`.
    String route() {
        return "catalog/" + section + "/" + entry;
    }

    /// Every entry of a revision: sets, groups, scale unit rows.
    static Stream<Opening> all(CatalogContent content) {
        return Stream.<List<? extends Opening>>of(content.sets(), content.groups(), content.scaleUnits())
                .flatMap(List::stream);
    }

    /// The sections a reader expects: those of the article in its order, then others the revision has.
    static List<Section> sections(CatalogContent content) {
        return Stream.concat(Section.INTUNE.stream(), all(content).map(Opening::section))
                .distinct()
                .toList();
    }

    /// How findings call the entry.
    static String subject(Opening opening) {
        return switch (opening) {
            case EndpointSet set -> set.section() + "/" + set.id();
            case EndpointGroup group ->
                group.key() + group.region().map(region -> "/" + region).orElse("");
            case ScaleUnitRow row -> row.section() + "/" + row.region();
        };
    }
}
