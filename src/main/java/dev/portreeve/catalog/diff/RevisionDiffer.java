package dev.portreeve.catalog.diff;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Opening;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares two readings of Microsoft's list.
public final class RevisionDiffer {

    private RevisionDiffer() {}

    /// What leads from the older content to the newer one. Rows with the same key are paired in their order.
    public static RevisionDiff compare(CatalogContent from, CatalogContent to) {
        Set<EntryDiffer.Sentence> common = Stream.concat(from.requirements().stream(), to.requirements().stream())
                .map(EntryDiffer.Sentence::of)
                .collect(Collectors.toUnmodifiableSet());
        boolean sameLanguage = from.source().language().equals(to.source().language());
        EntryDiffer differ = new EntryDiffer(common, sameLanguage);
        List<EntryChange> sets = entries(differ, from.sets(), to.sets());
        List<EntryChange> groups = entries(differ, from.groups(), to.groups());
        List<EntryChange> scaleUnits = entries(differ, from.scaleUnits(), to.scaleUnits());
        return new RevisionDiff(
                from.source(),
                to.source(),
                sameLanguage,
                sets,
                groups,
                scaleUnits,
                RequirementDiffer.compare(from, to),
                DiffSummary.of(sets, groups, scaleUnits));
    }

    private static List<EntryChange> entries(
            EntryDiffer differ, List<? extends Opening> from, List<? extends Opening> to) {
        Map<EntryKey, Deque<Opening>> older = new LinkedHashMap<>();
        from.forEach(entry -> older.computeIfAbsent(EntryKey.of(entry), _ -> new ArrayDeque<>())
                .add(entry));
        List<EntryChange> changes = new ArrayList<>();
        for (Opening entry : to) {
            EntryKey key = EntryKey.of(entry);
            Optional<Opening> before = Optional.ofNullable(older.get(key)).map(Deque::poll);
            changes.add(differ.compare(key, before, Optional.of(entry)));
        }
        older.forEach((key, rest) ->
                rest.forEach(entry -> changes.add(differ.compare(key, Optional.of(entry), Optional.empty()))));
        return changes;
    }
}
