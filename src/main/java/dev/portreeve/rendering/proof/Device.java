package dev.portreeve.rendering.proof;

import java.util.Locale;

/// Whether files were ever on the product they are for.
public enum Device {
    /// On the product itself.
    LOADED,
    /// Not on a device: what is known comes from parsers, models, readers and vendor pages.
    NOT_LOADED,
    /// There is no product: the files are for people and scripts.
    NONE;

    /// The stable kebab-case word.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
