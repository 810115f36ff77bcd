package dev.portreeve.lookup.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The answer in one word. The order is that in which they are told: what is to be done first.
public enum Verdict {
    /// Needed, and not open for the tenant.
    NOT_OPEN,
    /// The destination is needed, but over other ports.
    WRONG_PORT,
    /// Needed; no tenant was named that it could be open for.
    NEEDED,
    /// Needed and open for the tenant.
    OPEN,
    /// Wider than what is listed: only parts of it are needed.
    PARTLY,
    /// An address in no listed network: only a name could tell.
    UNDECIDED,
    /// Nothing in the catalog needs it.
    NOT_NEEDED;

    /// The word of addresses, files and message keys.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The verdict of a word.
    public static Optional<Verdict> ofWord(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
