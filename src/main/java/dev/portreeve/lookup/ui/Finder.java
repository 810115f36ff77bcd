package dev.portreeve.lookup.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import dev.portreeve.catalog.Catalog;
import dev.portreeve.catalog.CatalogRevision;
import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.catalog.model.Feature;
import dev.portreeve.catalog.ui.CatalogNavigation;
import dev.portreeve.lookup.search.Hit;
import dev.portreeve.lookup.search.HitKind;
import dev.portreeve.lookup.search.SearchWords;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Finds things everywhere, by asking the services that guard them: who may not read something finds nothing of it.
@Component
class Finder {

    /// The most hits of one kind that are kept.
    static final int MOST = 200;

    private final Catalog catalog;
    private final NumberHits numbers;

    Finder(Catalog catalog, NumberHits numbers) {
        this.catalog = catalog;
        this.numbers = numbers;
    }

    /// Hits by kind, best first, at most [#MOST] of each; kinds without any are left out.
    ///
    /// @param number the revision that is searched; empty for the current one
    Map<HitKind, List<Hit>> find(SearchWords words, Optional<RevisionNumber> number) {
        Map<HitKind, List<Hit>> found = new TreeMap<>();
        if (words.isEmpty()) {
            return found;
        }
        Optional<CatalogRevision> revision = number.map(catalog::revision).orElseGet(catalog::current);
        for (HitKind kind : HitKind.values()) {
            List<Hit> hits = hits(kind, words, revision)
                    .distinct()
                    .sorted(Comparator.comparingInt(hit -> words.rank(hit.title())))
                    .limit(MOST)
                    .toList();
            if (!hits.isEmpty()) {
                found.put(kind, hits);
            }
        }
        return found;
    }

    /// The entries a feature brings along, in the order of the catalog.
    List<Hit> broughtBy(Feature feature, Optional<RevisionNumber> number) {
        return number.map(catalog::revision).orElseGet(catalog::current).stream()
                .flatMap(revision -> new CatalogHits(revision, SearchWords.of("")).broughtBy(feature))
                .toList();
    }

    private Stream<Hit> hits(HitKind kind, SearchWords words, Optional<CatalogRevision> revision) {
        Stream<CatalogHits> inside = revision.map(each -> new CatalogHits(each, words)).stream();
        return switch (kind) {
            case REQUEST -> numbers.requests(words);
            case PACKAGE -> numbers.packages(words);
            case ENTRY -> inside.flatMap(CatalogHits::entries);
            case ADDRESS -> inside.flatMap(CatalogHits::addresses);
            case NOTE -> inside.flatMap(CatalogHits::notes);
            case SCALE_UNIT -> inside.flatMap(CatalogHits::scaleUnits);
            case FEATURE -> features(words);
            case REVISION -> revisions(words);
        };
    }

    private static Stream<Hit> features(SearchWords words) {
        return FeatureTables.standard().features().stream()
                .filter(feature -> words.in(
                        NeedCells.featureName(feature),
                        help(feature),
                        feature.id().word()))
                .map(feature -> new Hit(
                        HitKind.FEATURE,
                        NeedCells.featureName(feature),
                        help(feature),
                        LookupNavigation.feature(feature)));
    }

    static String help(Feature feature) {
        return t("catalog.feature." + feature.id().word() + ".help");
    }

    private Stream<Hit> revisions(SearchWords words) {
        return catalog.revisions().stream()
                .filter(each -> words.in(CatalogNavigation.label(each), each.title()))
                .map(each -> new Hit(
                        HitKind.REVISION,
                        CatalogNavigation.label(each),
                        each.title(),
                        CatalogNavigation.revision(each.number())));
    }
}
