package dev.portreeve.lookup.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.CatalogRevision;
import dev.portreeve.catalog.RegionTables;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Feature;
import dev.portreeve.catalog.model.LocationAnswer;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.catalog.model.TenantLocations;
import dev.portreeve.catalog.ui.CatalogNavigation;
import dev.portreeve.lookup.search.Hit;
import dev.portreeve.lookup.search.HitKind;
import dev.portreeve.lookup.search.SearchWords;
import dev.portreeve.shell.i18n.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds entries, addresses, notes and scale units of one revision.
final class CatalogHits {

    private final CatalogRevision revision;
    private final SearchWords words;

    CatalogHits(CatalogRevision revision, SearchWords words) {
        this.revision = revision;
        this.words = words;
    }

    private Stream<Opening> openings() {
        var content = revision.content();
        return Stream.<List<? extends Opening>>of(content.sets(), content.groups(), content.scaleUnits())
                .flatMap(List::stream);
    }

    /// By number, name in the reader's language or the source's, or section.
    Stream<Hit> entries() {
        return openings()
                .filter(opening -> words.in(
                        title(opening),
                        CatalogNavigation.originalName(opening).orElse(""),
                        CatalogNavigation.entry(opening),
                        CatalogNavigation.section(opening.section())))
                .map(this::entry);
    }

    /// Whatever the words.
    Stream<Hit> broughtBy(Feature feature) {
        return openings()
                .filter(opening -> feature.brings().stream().anyMatch(bring -> bring.means(opening)))
                .map(this::entry);
    }

    private Hit entry(Opening opening) {
        return new Hit(HitKind.ENTRY, title(opening), CatalogNavigation.section(opening.section()), address(opening));
    }

    /// By a part of the text; a whole host or network also finds what covers it.
    Stream<Hit> addresses() {
        Optional<HostPattern> host = HostPattern.tryParse(words.text());
        Optional<Prefix> network = Prefix.tryParse(words.text());
        return openings()
                .flatMap(opening -> opening.destinations().stream()
                        .filter(destination -> words.in(destination.written()) || covers(destination, host, network))
                        .map(destination ->
                                new Hit(HitKind.ADDRESS, destination.written(), title(opening), address(opening))));
    }

    private static boolean covers(Destination destination, Optional<HostPattern> host, Optional<Prefix> network) {
        return switch (destination) {
            case Destination.Host listed ->
                host.filter(asked -> asked.isCoveredBy(listed.pattern())).isPresent();
            case Destination.Network listed ->
                network.filter(asked -> listed.prefix().contains(asked) || asked.contains(listed.prefix()))
                        .isPresent();
        };
    }

    Stream<Hit> notes() {
        return openings()
                .flatMap(opening -> opening.notes().stream()
                        .filter(note -> words.in(note.text()))
                        .map(note -> new Hit(
                                HitKind.NOTE,
                                note.text(),
                                title(opening),
                                address(opening),
                                note.place().language())));
    }

    /// By code, or by tenant location in any language the portal knows.
    Stream<Hit> scaleUnits() {
        var rows = revision.content().scaleUnits();
        Stream<Hit> byCode = rows.stream()
                .flatMap(row -> row.codes().stream()
                        .filter(code -> words.in(code.code()))
                        .map(code -> unit(code, region(row.region()))));
        Stream<Hit> byLocation = switch (new TenantLocations(RegionTables.standard(), rows).find(words.text())) {
            case LocationAnswer.Found found -> Stream.of(unit(found.unit(), region(found.region())));
            case LocationAnswer.Ambiguous several ->
                several.candidates().stream().map(found -> unit(found.unit(), region(found.region())));
            case LocationAnswer.Unknown _ -> Stream.empty();
        };
        return Stream.concat(byCode, byLocation).distinct();
    }

    private static Hit unit(ScaleUnit code, String region) {
        return new Hit(HitKind.SCALE_UNIT, code.code(), region, CatalogNavigation.UNITS + "?q=" + code.code());
    }

    private static String region(dev.portreeve.catalog.model.Region region) {
        return RegionTables.standard().nameOf(region, Texts.locale()).orElse(region.code());
    }

    private static String title(Opening opening) {
        return opening instanceof EndpointSet set
                ? t("lookup.entry", set.id().toString(), CatalogNavigation.name(opening))
                : CatalogNavigation.name(opening);
    }

    private String address(Opening opening) {
        return CatalogNavigation.address(opening, Optional.of(revision.number()));
    }
}
