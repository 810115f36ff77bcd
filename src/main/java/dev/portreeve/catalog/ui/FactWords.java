package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import dev.portreeve.catalog.fact.FactKind;

/// Facts in the reader's words.
final class FactWords {

    private FactWords() {}

    /// The value; yes and no and categories in the reader's language, everything else as it is.
    static String value(FactKind kind, String value) {
        return switch (kind) {
            case REQUIRED, EXPRESS_ROUTE ->
                value.equals("true") || value.equals("false") ? t("catalog.flag." + value) : value;
            case CATEGORY -> value.contains(",") ? value : t("catalog.category." + value);
            case ENTRY, NAME, WILDCARD, NETWORK, PORT, REQUIREMENT, SCALE_UNIT, STORAGE, NOTE -> value;
        };
    }

    /// What kind of fact it is.
    static String kind(FactKind kind) {
        return t("catalog.fact." + kind.word());
    }
}
