package dev.portreeve.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name a person signs in with: 2 to 32 lower-case ASCII letters, digits, dots, hyphens and underscores, a
/// letter
/// first. ASCII only, so that no two names look the same.
record UserName(String value) {

    static final int MAX = 32;
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9._-]{1," + (MAX - 1) + "}");

    UserName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a user name");
        }
    }

    /// Reads a name typed in any case, blanks around it ignored; empty when it is none.
    static Optional<UserName> tryParse(String typed) {
        if (typed.length() > 4 * MAX) {
            return Optional.empty();
        }
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return FORM.matcher(name).matches() ? Optional.of(new UserName(name)) : Optional.empty();
    }
}
