package dev.portreeve.catalog.diff;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.model.SetId;
import dev.portreeve.catalog.model.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Two sources of different kinds, such as the article and the web service, which divide the list in different sections
/// and do not say the same kinds of things. Sets are the same when their number is, in whatever section; each row of
/// a set stands beside the other source's. What a source never speaks of counts as not stated.
final class AcrossSources {

    /// The web service's word for the sets of the article.
    private static final Set<String> INTUNE = Stream.concat(
                    Section.INTUNE.stream().map(Section::slug), Stream.of("mem"))
            .collect(Collectors.toUnmodifiableSet());

    private AcrossSources() {}

    /// Whether the leading documents are of different kinds: their carriers differ before the first hyphen.
    static boolean concerns(CatalogContent from, CatalogContent to) {
        return !kind(from.source()).equals(kind(to.source()));
    }

    private static String kind(SourceDocument source) {
        return source.carrier().replaceFirst("-.*", "");
    }

    /// Rows of sets: in the newer order, then those only the older document has.
    static List<Pairs.Pair> sets(CatalogContent from, CatalogContent to) {
        boolean sameCloud = from.source().instance() == to.source().instance();
        Map<String, List<Opening>> older = byNumber(from.sets(), sameCloud);
        Map<String, List<Opening>> newer = byNumber(to.sets(), sameCloud);
        List<Pairs.Pair> pairs = new ArrayList<>();
        for (EndpointSet row : to.sets()) {
            List<Opening> rows = newer.getOrDefault(number(row, sameCloud), List.of());
            pairs.add(new Pairs.Pair(
                    EntryKey.of(row),
                    beside(older.getOrDefault(number(row, sameCloud), List.of()), rows.indexOf(row)),
                    Optional.of(row)));
        }
        for (EndpointSet row : from.sets()) {
            List<Opening> rows = older.getOrDefault(number(row, sameCloud), List.of());
            List<Opening> others = newer.getOrDefault(number(row, sameCloud), List.of());
            if (others.size() <= rows.indexOf(row)) {
                pairs.add(new Pairs.Pair(EntryKey.of(row), Optional.of(row), beside(others, others.size())));
            }
        }
        return pairs;
    }

    /// Whether the document that lacks the entry says nothing about entries of this kind.
    static boolean isSilent(Opening entry, CatalogContent lacking) {
        return switch (entry) {
            case EndpointSet set ->
                lacking.sets().stream().noneMatch(other -> area(other.section()).equals(area(set.section())));
            default -> lacking.groups().isEmpty() && lacking.scaleUnits().isEmpty();
        };
    }

    /// Whether the document speaks of what is required beyond letting pass.
    static boolean statesRequirements(CatalogContent content) {
        return !content.requirements().isEmpty()
                || content.sets().stream().anyMatch(set -> !set.requirements().isEmpty());
    }

    private static Map<String, List<Opening>> byNumber(List<EndpointSet> rows, boolean sameCloud) {
        Map<String, List<Opening>> byNumber = new TreeMap<>();
        rows.forEach(row -> byNumber.computeIfAbsent(number(row, sameCloud), _ -> new ArrayList<>())
                .add(row));
        return byNumber;
    }

    /// Numbers are given by cloud: in two clouds, the same number may be something else in another area.
    private static String number(EndpointSet row, boolean sameCloud) {
        SetId id = row.id();
        return sameCloud ? id.toString() : area(row.section()) + "/" + id;
    }

    private static String area(Section section) {
        return INTUNE.contains(section.slug()) ? "mem" : section.slug();
    }

    /// The row at a place, or the last one.
    private static Optional<Opening> beside(List<Opening> rows, int place) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(Math.min(place, rows.size() - 1)));
    }
}
