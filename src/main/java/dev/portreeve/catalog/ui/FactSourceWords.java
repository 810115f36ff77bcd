package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import dev.portreeve.catalog.CatalogSource;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.model.SourceDocument;
import dev.portreeve.shell.i18n.Formats;

/// Sources and places in the reader's words.
final class FactSourceWords {

    private FactSourceWords() {}

    /// `Revision 2, Learn page, text, Korean`, or `Endpoints web service, 1 Dec 2025`.
    static String of(CatalogSource source) {
        return source.revision()
                .map(number -> t("catalog.source.revision", number.toString(), document(source.document())))
                .orElseGet(() -> t("catalog.source.snapshot", document(source.document()), date(source)));
    }

    /// `Learn page, text, Korean`, `Endpoints web service`.
    static String document(SourceDocument document) {
        String carrier = SourceWords.carrier(document.carrier());
        return document.carrier().startsWith("learn-")
                ? t("catalog.source.page", carrier, RevisionWords.language(document.language()))
                : carrier;
    }

    /// The date the document gives itself, or the day it came.
    static String date(CatalogSource source) {
        Formats formats = Formats.current();
        return source.document().dated().map(formats::date).orElseGet(() -> formats.date(source.since()));
    }

    /// `line 66`, or the pointer of a JSON document.
    static String place(Place place) {
        return place.pointer().isEmpty() ? t("catalog.line", Formats.current().number(place.line())) : place.pointer();
    }
}
