package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import dev.portreeve.catalog.diff.RevisionDiff;

/// Two sides and what leads from one to the other.
record Comparison(Side from, Side to, RevisionDiff diff) {

    boolean isBetween(Side older, Side newer) {
        return from.equals(older) && to.equals(newer);
    }

    /// `Revision 1 → 2`.
    String title() {
        return from.revision() && to.revision()
                ? t("catalog.compare.title", from.key(), to.key())
                : t("catalog.compare.fromto", from.name(), to.name());
    }

    /// The page's address without filters.
    String address() {
        return address(from, to);
    }

    /// The page's address, with the entries that one side says nothing about.
    String notStated() {
        return address() + "&change=" + DifferenceFilter.Kind.NOT_STATED.word();
    }

    static String address(Side from, Side to) {
        return "catalog/compare?from=" + CatalogLinks.encoded(from.key()) + "&to=" + CatalogLinks.encoded(to.key());
    }

    /// The beginning of file names: `portreeve-compare-1-2`.
    String fileName() {
        return "portreeve-compare-" + shortKey(from) + "-" + shortKey(to);
    }

    private static String shortKey(Side side) {
        return side.key().replaceFirst("-.*", "");
    }
}
