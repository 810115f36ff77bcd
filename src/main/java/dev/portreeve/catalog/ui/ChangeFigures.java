package dev.portreeve.catalog.ui;

import dev.portreeve.catalog.diff.EntryChange;

/// How much of an entry came, went and changed: addresses come and go, ports, flags and requirements change.
final class ChangeFigures {

    private ChangeFigures() {}

    static int added(EntryChange change) {
        return change.addedHosts().size()
                + change.networks().added().size()
                + change.codes().added().size();
    }

    static int removed(EntryChange change) {
        return change.removedHosts().size()
                + change.networks().removed().size()
                + change.codes().removed().size();
    }

    static int changed(EntryChange change) {
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
