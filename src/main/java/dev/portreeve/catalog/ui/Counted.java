package dev.portreeve.catalog.ui;

import dev.portreeve.catalog.diff.Figures;
import dev.portreeve.shell.kit.ChangeCount;

/// Figures of a difference as the pages show them.
final class Counted {

    private Counted() {}

    static ChangeCount of(Figures figures) {
        return new ChangeCount(figures.added(), figures.removed(), figures.changed());
    }
}
