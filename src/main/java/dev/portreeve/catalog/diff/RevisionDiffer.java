package dev.portreeve.catalog.diff;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.SetId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares two readings of Microsoft's list.
public final class RevisionDiffer {

    private final CatalogContent from;
    private final CatalogContent to;
    private final boolean across;
    private final EntryDiffer differ;

    private RevisionDiffer(CatalogContent from, CatalogContent to) {
        this.from = from;
        this.to = to;
        across = AcrossSources.concerns(from, to);
        Set<EntryDiffer.Sentence> common = Stream.concat(from.requirements().stream(), to.requirements().stream())
                .map(EntryDiffer.Sentence::of)
                .collect(Collectors.toUnmodifiableSet());
        differ = new EntryDiffer(common, sameLanguage() && !across, statesRequirements());
    }

    /// What leads from the older content to the newer one. Rows with the same key are paired in their order; of two
    /// sources of different kinds, rows of a set are paired whatever their section.
    public static RevisionDiff compare(CatalogContent from, CatalogContent to) {
        return new RevisionDiffer(from, to).compare();
    }

    private RevisionDiff compare() {
        List<EntryChange> sets = changes(across ? AcrossSources.sets(from, to) : Pairs.byKey(from.sets(), to.sets()));
        List<EntryChange> groups = changes(Pairs.byKey(from.groups(), to.groups()));
        List<EntryChange> scaleUnits = changes(Pairs.byKey(from.scaleUnits(), to.scaleUnits()));
        return new RevisionDiff(
                from.source(),
                to.source(),
                sameLanguage(),
                across,
                sets,
                groups,
                scaleUnits,
                statesRequirements() ? RequirementDiffer.compare(from, to) : List.of(),
                setEffects(sets),
                total(Stream.of(sets, groups, scaleUnits).flatMap(List::stream).toList()),
                DiffSummary.of(sets, groups, scaleUnits));
    }

    private boolean sameLanguage() {
        return from.source().language().equals(to.source().language());
    }

    private boolean statesRequirements() {
        return !across || (AcrossSources.statesRequirements(from) && AcrossSources.statesRequirements(to));
    }

    private List<EntryChange> changes(List<Pairs.Pair> pairs) {
        return pairs.stream().map(this::change).toList();
    }

    private EntryChange change(Pairs.Pair pair) {
        boolean silent = across
                && (pair.before().isEmpty()
                        ? AcrossSources.isSilent(pair.after().orElseThrow(), from)
                        : pair.after().isEmpty()
                                && AcrossSources.isSilent(pair.before().orElseThrow(), to));
        return silent
                ? differ.notStated(pair.key(), pair.before(), pair.after())
                : differ.compare(pair.key(), pair.before(), pair.after());
    }

    private static List<SetEffect> setEffects(List<EntryChange> rows) {
        Set<SetId> touched = new TreeSet<>();
        rows.stream().filter(row -> row.change().isDifference()).forEach(row -> touched.add(id(row)));
        List<SetEffect> effects = new ArrayList<>();
        for (SetId id : touched) {
            effects.add(new SetEffect(
                    id, total(rows.stream().filter(row -> id(row).equals(id)).toList())));
        }
        return effects;
    }

    private static SetId id(EntryChange row) {
        return ((EndpointSet) row.entry()).id();
    }

    private static Effect total(List<EntryChange> entries) {
        List<Opening> before = new ArrayList<>();
        List<Opening> after = new ArrayList<>();
        for (EntryChange entry : entries) {
            if (entry.change() != EntryChange.Change.NOT_STATED) {
                entry.before().ifPresent(before::add);
                entry.after().ifPresent(after::add);
            }
        }
        return entries.stream().noneMatch(entry -> entry.change().isDifference())
                ? Effect.NONE
                : Effect.between(before, after);
    }
}
