package dev.portreeve.catalog.model;

import java.util.Locale;

/// How Microsoft asks traffic of a set to be treated.
public enum Category {
    OPTIMIZE,
    ALLOW,
    DEFAULT;

    /// The lower-case word of files and the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
