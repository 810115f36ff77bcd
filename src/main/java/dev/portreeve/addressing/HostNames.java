package dev.portreeve.addressing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads host names: letters, digits, hyphens and underscores in labels of at most 63 characters, at least two labels,
/// at most 253 characters (RFC 1123, RFC 1035), last label not numeric.
final class HostNames {

    private static final int LONGEST = 253;
    private static final Pattern NAME = Pattern.compile(
            "(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    private HostNames() {}

    static Optional<HostPattern> read(String text) {
        boolean wildcard = text.startsWith("*.");
        String name = wildcard ? text.substring(2) : text;
        if (name.length() > LONGEST || !NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return Optional.of(wildcard ? new HostPattern.Wildcard(lower) : new HostPattern.Name(lower));
    }
}
