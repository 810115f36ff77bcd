package dev.portreeve.catalog.diff;

import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.model.SourceDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Two revisions or sources side by side. Entries stand in the order of the newer one, then those that went in the
/// order
/// of the older; unchanged ones are there too.
///
/// @param sameLanguage  whether both documents are in one language; only then, and within one kind, titles were
/// compared
/// @param acrossSources whether they are of different kinds, such as the article and the web service
/// @param requirements  requirements the documents state for hosts of all sets
/// @param setEffects    what the rows of each set with a difference do together, by number
/// @param effect        what all entries do together: a host that leaves one set and stays in another stays open
public record RevisionDiff(
        SourceDocument from,
        SourceDocument to,
        boolean sameLanguage,
        boolean acrossSources,
        List<EntryChange> sets,
        List<EntryChange> groups,
        List<EntryChange> scaleUnits,
        List<RequirementChange> requirements,
        List<SetEffect> setEffects,
        Effect effect,
        DiffSummary summary) {

    /// Copies the lists.
    public RevisionDiff {
        sets = List.copyOf(sets);
        groups = List.copyOf(groups);
        scaleUnits = List.copyOf(scaleUnits);
        requirements = List.copyOf(requirements);
        setEffects = List.copyOf(setEffects);
    }

    /// All entries: sets, groups, scale unit rows.
    public List<EntryChange> entries() {
        return Stream.of(sets, groups, scaleUnits).flatMap(List::stream).toList();
    }

    /// Whether the two hold the same facts, as far as both state them.
    public boolean isEmpty() {
        return requirements.isEmpty()
                && entries().stream().noneMatch(entry -> entry.change().isDifference());
    }

    /// The sections of the article in its order, then others; those without a difference are left out.
    public List<SectionDifference> sections() {
        Set<Section> order = new LinkedHashSet<>(Section.INTUNE);
        entries().forEach(entry -> order.add(entry.entry().section()));
        return order.stream()
                .map(section -> entries().stream()
                        .filter(entry -> entry.change().isDifference())
                        .filter(entry -> entry.entry().section().equals(section))
                        .toList())
                .filter(changes -> !changes.isEmpty())
                .map(RevisionDiff::section)
                .toList();
    }

    private static SectionDifference section(List<EntryChange> changes) {
        Effect effect = Effect.between(
                changes.stream().flatMap(change -> change.before().stream()).toList(),
                changes.stream().flatMap(change -> change.after().stream()).toList());
        return new SectionDifference(changes.getFirst().entry().section(), changes, Figures.of(changes), effect.kind());
    }

    /// Hosts that moved alike, over all entries, each with the entries it happened in.
    public Map<HostMove, List<EntryKey>> moves() {
        List<HostChange> replaced = entries().stream()
                .flatMap(entry -> entry.hosts().stream())
                .filter(HostChange.Replaced.class::isInstance)
                .distinct()
                .toList();
        Map<HostMove, List<EntryKey>> moves = new LinkedHashMap<>();
        for (HostMove move : HostMoves.of(replaced)) {
            List<EntryKey> keys = new ArrayList<>();
            entries().stream()
                    .filter(entry -> entry.hosts().stream().anyMatch(move.hosts()::contains))
                    .map(EntryChange::key)
                    .distinct()
                    .forEach(keys::add);
            moves.put(move, List.copyOf(keys));
        }
        return moves;
    }

    /// The same difference with some of its entries; the numbers and the effect stay those of the whole.
    ///
    /// @param keepRequirements whether the requirements of the whole documents stay
    public RevisionDiff only(Predicate<EntryChange> wanted, boolean keepRequirements) {
        return new RevisionDiff(
                from,
                to,
                sameLanguage,
                acrossSources,
                sets.stream().filter(wanted).toList(),
                groups.stream().filter(wanted).toList(),
                scaleUnits.stream().filter(wanted).toList(),
                keepRequirements ? requirements : List.of(),
                setEffects,
                effect,
                summary);
    }
}
