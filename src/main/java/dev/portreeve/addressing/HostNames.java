package dev.portreeve.addressing;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// Reads host names: letters, digits, hyphens and underscores in labels of at most 63 characters, at least two
/// labels, at most 253 characters (RFC 1123, RFC 1035), the last label beginning with a letter, so that no
/// address is a name.
final class HostNames {

    private static final int LONGEST = 253;
    private static final int LONGEST_LABEL = 63;

    private HostNames() {}

    static Optional<HostPattern> read(String text) {
        boolean wildcard = text.startsWith("*.");
        String name = wildcard ? text.substring(2) : text;
        // lower case would turn the Kelvin sign into a k
        if (name.length() > LONGEST || !StandardCharsets.US_ASCII.newEncoder().canEncode(name)) {
            return Optional.empty();
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (!isName(lower)) {
            return Optional.empty();
        }
        return Optional.of(wildcard ? new HostPattern.Wildcard(lower) : new HostPattern.Name(lower));
    }

    /// @throws IllegalArgumentException when the text is not a name in lower case
    static void require(String name) {
        if (!isName(name)) {
            throw new IllegalArgumentException("not a host name in lower case: " + name);
        }
    }

    static boolean isName(String name) {
        if (name.length() > LONGEST) {
            return false;
        }
        int start = 0;
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', start)) {
            if (!isLabel(name, start, dot)) {
                return false;
            }
            start = dot + 1;
        }
        return start > 0
                && isLabel(name, start, name.length())
                && isLetter(name.charAt(start))
                && name.indexOf('_', start) < 0;
    }

    private static boolean isLabel(String name, int start, int end) {
        if (end == start || end - start > LONGEST_LABEL || name.charAt(start) == '-' || name.charAt(end - 1) == '-') {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = name.charAt(i);
            if (!isLetter(c) && (c < '0' || c > '9') && c != '-' && c != '_') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
