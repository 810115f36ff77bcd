package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.catalog.RevisionSummary;
import dev.portreeve.shell.i18n.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Revisions in the reader's words.
final class RevisionWords {

    private RevisionWords() {}

    /// `Revision 2, page in Korean, 23 Nov 2026`.
    static String label(RevisionSummary revision) {
        return t(
                "catalog.revision.label",
                revision.number().toString(),
                language(revision.language()),
                revision.publishedAt());
    }

    /// The name of a language, such as `Korean`.
    static String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(Texts.locale());
    }

    /// `page in Korean`.
    static String page(String tag) {
        return t("catalog.revision.page", language(tag));
    }

    /// The number of a query parameter, among those that exist.
    static Optional<RevisionNumber> number(String text, List<RevisionSummary> known) {
        return known.stream()
                .map(RevisionSummary::number)
                .filter(number -> number.toString().equals(text))
                .findFirst();
    }
}
