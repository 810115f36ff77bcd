package dev.portreeve.bundles.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import dev.portreeve.bundles.manifest.PackageId;
import dev.portreeve.canonical.CsvText;
import java.util.List;
import java.util.stream.Stream;

/// The list as CSV: exactly the rows on the page.
final class PackageCsv {

    private PackageCsv() {}

    /// The column headings in the reader's language; made while there is a page, used when the file is downloaded.
    static List<String> headings() {
        return Stream.of("id", "title", "tenant", "targets", "issued", "expires", "state", "supersedes")
                .map(column -> t("bundles.column." + column))
                .toList();
    }

    static String text(List<String> headings, List<ListedPackage> rows) {
        return CsvText.of(headings, rows.stream().map(PackageCsv::cells));
    }

    private static List<String> cells(ListedPackage row) {
        return List.of(
                row.id().toString(),
                row.title(),
                row.tenant(),
                String.join(" ", row.targets()),
                row.issuedAt().toString(),
                row.expires().toString(),
                row.state().word(),
                row.supersedes().map(PackageId::toString).orElse(""));
    }
}
