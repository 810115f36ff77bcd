package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import dev.portreeve.catalog.CatalogRefusal;
import dev.portreeve.shell.kit.Refusals;

/// Refusals of the catalog in the reader's words: those of the readers have their own messages.
final class RefusalWords {

    private RefusalWords() {}

    static String of(CatalogRefusal refusal) {
        String what = switch (refusal) {
            case CatalogRefusal.Unreadable unreadable ->
                t(
                        "catalog.refusal." + unreadable.code(),
                        Integer.toString(unreadable.reading().line()),
                        unreadable.reading().detail());
            case CatalogRefusal.DriftUnconfirmed drift ->
                t(
                        "catalog.import.sentence",
                        Refusals.text(refusal),
                        String.join(
                                " \u00b7 ",
                                drift.open().stream().map(DriftWords::of).toList()));
            case CatalogRefusal.SameContent _,
                    CatalogRefusal.ChangedMeanwhile _,
                    CatalogRefusal.BlockingFindings _,
                    CatalogRefusal.EmptyCatalog _,
                    CatalogRefusal.ShownDiffers _,
                    CatalogRefusal.ConfirmationReason _ -> Refusals.text(refusal);
        };
        return t("catalog.import.sentence", what, t("catalog.import.nothing-changed"));
    }
}
