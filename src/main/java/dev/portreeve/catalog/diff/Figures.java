package dev.portreeve.catalog.diff;

import java.util.Collection;

/// How much came, went and changed: hosts, networks and scale unit codes come and go; ports, flags, requirements and
/// storage names change.
public record Figures(int added, int removed, int changed) {

    /// Nothing came, went or changed.
    public static final Figures NONE = new Figures(0, 0, 0);

    /// The figures of one entry.
    public static Figures of(EntryChange change) {
        return new Figures(
                change.addedHosts().size()
                        + change.networks().added().size()
                        + change.codes().added().size(),
                change.removedHosts().size()
                        + change.networks().removed().size()
                        + change.codes().removed().size(),
                changed(change));
    }

    /// The figures of several entries together.
    public static Figures of(Collection<EntryChange> changes) {
        return changes.stream().map(Figures::of).reduce(NONE, Figures::plus);
    }

    /// Both together.
    public Figures plus(Figures other) {
        return new Figures(added + other.added, removed + other.removed, changed + other.changed);
    }

    private static int changed(EntryChange change) {
        if (change.change() != EntryChange.Change.CHANGED) {
            return 0;
        }
        return change.flags().size()
                + (change.services().isEmpty() ? 0 : 1)
                + change.requirements().added().size()
                + change.requirements().removed().size()
                + (change.storageNames().isEmpty() ? 0 : 1);
    }
}
