package dev.portreeve.catalog.ruling;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What becomes of a value in quarantine.
public enum Verdict {
    /// It belongs to its entry as the source wrote it.
    ACCEPT,
    /// What the steward typed belongs to the entry in its place.
    CORRECT,
    /// It stays out, and nobody is asked again.
    REJECT;

    /// The word in tables, addresses and message keys.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The verdict of a word.
    public static Optional<Verdict> ofWord(String word) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.word().equals(word))
                .findFirst();
    }
}
