package dev.portreeve.requests;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a catalog revision does to the openings of a request; all but the first can combine.
public enum ImpactKind {
    /// It would open exactly the same.
    UNCHANGED,
    /// It would open more.
    ADDITIVE,
    /// Something it opens is no longer needed.
    REMOVAL,
    /// Something it opens would be open over other ports.
    PORTS,
    /// The revision lacks what it asked for: a person has to look.
    IMPOSSIBLE;

    /// The word of addresses, files and message keys.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind of that word.
    public static Optional<ImpactKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
