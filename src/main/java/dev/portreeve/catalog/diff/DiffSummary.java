package dev.portreeve.catalog.diff;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.SetId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// The difference in numbers.
///
/// @param sets       distinct set numbers; one that stands in several sections counts once
/// @param setRows    rows of sets
/// @param groups     groups without number
/// @param scaleUnits rows of scale unit tables
/// @param hosts      names and wildcards in set rows; a moved name counts as added and removed, and once as changed
/// @param networks   networks in set rows, as written
/// @param notStated  entries of one source that the other, of another kind, says nothing about; in no other number
public record DiffSummary(
        Counts sets, Counts setRows, Counts groups, Counts scaleUnits, Counts hosts, Counts networks, int notStated) {

    static DiffSummary of(List<EntryChange> sets, List<EntryChange> groups, List<EntryChange> scaleUnits) {
        List<EntryChange> stated = sets.stream()
                .filter(row -> row.change() != EntryChange.Change.NOT_STATED)
                .toList();
        int notStated = (int) Stream.of(sets, groups, scaleUnits)
                .flatMap(List::stream)
                .filter(entry -> entry.change() == EntryChange.Change.NOT_STATED)
                .count();
        return new DiffSummary(
                ofSets(stated),
                ofEntries(stated),
                ofEntries(groups),
                ofEntries(scaleUnits),
                ofHosts(stated),
                ofNetworks(stated),
                notStated);
    }

    private static Counts ofSets(List<EntryChange> rows) {
        Map<SetId, EntryChange.Change> byId = new TreeMap<>();
        for (EntryChange row : rows) {
            byId.merge(((EndpointSet) row.entry()).id(), row.change(), DiffSummary::together);
        }
        return counts(byId.values());
    }

    /// A set one row of which came while another stayed has changed.
    private static EntryChange.Change together(EntryChange.Change one, EntryChange.Change other) {
        return one == other ? one : EntryChange.Change.CHANGED;
    }

    private static Counts ofEntries(List<EntryChange> entries) {
        return counts(entries.stream().map(EntryChange::change).toList());
    }

    private static Counts counts(Collection<EntryChange.Change> changes) {
        Map<EntryChange.Change, Integer> numbers = new EnumMap<>(EntryChange.Change.class);
        changes.forEach(change -> numbers.merge(change, 1, Integer::sum));
        return new Counts(
                numbers.getOrDefault(EntryChange.Change.ADDED, 0),
                numbers.getOrDefault(EntryChange.Change.REMOVED, 0),
                numbers.getOrDefault(EntryChange.Change.CHANGED, 0),
                numbers.getOrDefault(EntryChange.Change.UNCHANGED, 0));
    }

    private static Counts ofHosts(List<EntryChange> rows) {
        int moved = sum(rows, row -> (int) row.hosts().stream()
                .filter(HostChange.Replaced.class::isInstance)
                .count());
        int removed = sum(rows, row -> row.removedHosts().size());
        int before = sum(rows, row -> distinct(row.before(), DiffSummary::patterns));
        return new Counts(sum(rows, row -> row.addedHosts().size()), removed, moved, before - removed);
    }

    private static Counts ofNetworks(List<EntryChange> rows) {
        int removed = sum(rows, row -> row.networks().removed().size());
        int before = sum(rows, row -> distinct(row.before(), DiffSummary::prefixes));
        return new Counts(sum(rows, row -> row.networks().added().size()), removed, 0, before - removed);
    }

    private static List<HostPattern> patterns(Opening entry) {
        return entry.hosts().stream().map(host -> host.pattern()).toList();
    }

    private static List<Prefix> prefixes(Opening entry) {
        return entry.networks();
    }

    private static <T> int distinct(Optional<Opening> entry, Function<Opening, List<T>> parts) {
        return (int) entry.stream()
                .flatMap(each -> parts.apply(each).stream().distinct())
                .count();
    }

    private static int sum(List<EntryChange> rows, ToIntFunction<EntryChange> number) {
        return rows.stream().mapToInt(number).sum();
    }
}
