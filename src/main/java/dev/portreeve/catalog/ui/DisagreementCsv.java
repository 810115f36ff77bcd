package dev.portreeve.catalog.ui;

import dev.portreeve.canonical.CsvText;
import dev.portreeve.catalog.CatalogSource;
import dev.portreeve.catalog.fact.Disagreement;
import dev.portreeve.catalog.model.Place;
import java.util.List;
import java.util.Optional;

/// Disagreements as CSV, one a line.
final class DisagreementCsv {

    private DisagreementCsv() {}

    static String of(CatalogSource left, CatalogSource right, List<Disagreement> disagreements) {
        return CsvText.of(
                List.of(
                        "from",
                        "to",
                        "section",
                        "entry",
                        "kind",
                        "nature",
                        "left",
                        "right",
                        "left place",
                        "right place"),
                disagreements.stream().map(each -> row(left, right, each)));
    }

    private static List<String> row(CatalogSource left, CatalogSource right, Disagreement each) {
        return List.of(
                left.id(),
                right.id(),
                each.section().slug(),
                each.topic().name(),
                each.kind().word(),
                each.nature().word(),
                each.left(),
                each.right(),
                place(each.leftPlace()),
                place(each.rightPlace()));
    }

    private static String place(Optional<Place> place) {
        return place.map(where -> where.pointer().isEmpty() ? Integer.toString(where.line()) : where.pointer())
                .orElse("");
    }
}
