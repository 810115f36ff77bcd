package dev.portreeve.catalog;

import java.util.Locale;

/// How a snapshot came to the portal.
public enum Origin {
    /// A steward brought the document.
    UPLOAD,
    /// The portal fetched it from the endpoints web service.
    WEB_SERVICE,
    /// It ships with the portal.
    STARTER;

    /// The word in tables and message keys (`catalog.origin.<word>`).
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Origin ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
