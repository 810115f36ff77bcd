package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import dev.portreeve.catalog.drift.Drift;
import dev.portreeve.catalog.model.Instance;
import java.time.LocalDate;
import java.util.List;

/// Departures from the current revision in the reader's words.
final class DriftWords {

    private DriftWords() {}

    /// What departs, with its figures.
    static String of(Drift drift) {
        List<Object> figures = drift.figures();
        return switch (drift.kind()) {
            case OLDER ->
                t(
                        "catalog.drift.older",
                        SourceWords.carrier(figures.get(0).toString()),
                        LocalDate.parse(figures.get(1).toString()),
                        LocalDate.parse(figures.get(2).toString()));
            case OTHER_LANGUAGE ->
                t(
                        "catalog.drift.other-language",
                        RevisionWords.language(figures.get(0).toString()),
                        RevisionWords.language(figures.get(1).toString()));
            case OTHER_INSTANCE ->
                t("catalog.drift.other-instance", instance(figures.get(0)), instance(figures.get(1)));
            default -> t("catalog.drift." + drift.kind().word(), figures.toArray());
        };
    }

    private static String instance(Object code) {
        return Instance.ofCode(code.toString()).map(SourceWords::cloud).orElse(code.toString());
    }

    /// The name of a kind of departure, as it is kept with a revision.
    static String kind(String word) {
        return t("catalog.drift-kind." + word);
    }
}
