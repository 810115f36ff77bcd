package dev.portreeve.lookup;

import java.util.Optional;

/// How much is taken at once.
public final class PasteLimits {

    /// The most lines.
    public static final int LINES = 20_000;

    /// The most characters.
    public static final int CHARACTERS = 2 * 1024 * 1024;

    private static final String SIZE = "2 MB";

    private PasteLimits() {}

    /// What stands against working this text; empty when nothing does.
    public static Optional<LookupRefusal> against(String text) {
        if (text.length() > CHARACTERS) {
            return Optional.of(new LookupRefusal.TooLarge(SIZE));
        }
        int lines = (int) Math.min(text.lines().count(), Integer.MAX_VALUE);
        return lines > LINES ? Optional.of(new LookupRefusal.TooManyLines(lines, LINES)) : Optional.empty();
    }
}
