package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import dev.portreeve.catalog.diff.DifferenceJson;
import dev.portreeve.catalog.diff.RevisionDiff;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// Downloads of what a comparison shows.
final class DifferenceExports {

    private DifferenceExports() {}

    /// @param shown the difference with the entries that are shown
    static List<Component> of(Comparison comparison, RevisionDiff shown) {
        return List.of(
                CatalogLinks.download(
                        t("catalog.export.csv"),
                        comparison.fileName() + ".csv",
                        "text/csv; charset=utf-8",
                        () -> csv(comparison, shown)),
                CatalogLinks.download(
                        t("catalog.export.json"),
                        comparison.fileName() + ".json",
                        "application/json",
                        () -> json(shown)));
    }

    static byte[] csv(Comparison comparison, RevisionDiff shown) {
        return DifferenceCsv.of(comparison.from().key(), comparison.to().key(), shown)
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] json(RevisionDiff shown) {
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(DifferenceJson.of(shown));
    }
}
