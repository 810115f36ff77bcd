package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import dev.portreeve.catalog.CatalogSource;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.model.SourceDocument;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.i18n.Texts;

/// Sources and places in the reader's words.
final class SourceWords {

    private SourceWords() {}

    /// `Revision 2, page in Korean`, or `Endpoints web service, 1 Dec 2025`.
    static String of(CatalogSource source) {
        return source.revision()
                .map(number -> t("catalog.source.revision", number.toString(), document(source.document())))
                .orElseGet(() -> t("catalog.source.snapshot", document(source.document()), date(source)));
    }

    /// `page in Korean`, `endpoints web service`.
    static String document(SourceDocument document) {
        String key = "catalog.carrier." + document.carrier();
        return Texts.has(key)
                ? t(key, RevisionWords.language(document.language()))
                : t("catalog.carrier.other", document.carrier());
    }

    /// The date the document gives itself, or the day it came.
    static String date(CatalogSource source) {
        Formats formats = Formats.current();
        return source.document().dated().map(formats::date).orElseGet(() -> formats.date(source.since()));
    }

    /// `line 66`, or the pointer of a JSON document.
    static String place(Place place) {
        return place.pointer().isEmpty()
                ? t("catalog.line", Formats.current().number(place.line()))
                : place.pointer();
    }
}
