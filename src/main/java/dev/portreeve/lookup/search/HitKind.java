package dev.portreeve.lookup.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can be found. The order is that of the results.
public enum HitKind {
    /// A request, by its number.
    REQUEST,
    /// A package, by its number.
    PACKAGE,
    /// A numbered set, a group or a scale unit row.
    ENTRY,
    /// A name, wildcard or network of an entry.
    ADDRESS,
    FEATURE,
    SCALE_UNIT,
    /// A remark of the source.
    NOTE,
    REVISION;

    /// The word of addresses and message keys.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The kind of a word.
    public static Optional<HitKind> ofWord(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
