package dev.portreeve.identity;

import java.util.Locale;

/// A rule a password may break. There is no rule about kinds of characters (NIST SP 800-63B-4, 3.1.1.2).
public enum PasswordRule {
    /// At least 12 characters, 15 for administrators.
    TOO_SHORT,
    /// At most 64 characters and 72 bytes in UTF-8, which is as far as bcrypt reads.
    TOO_LONG,
    /// Not the user name inside it.
    CONTAINS_USER_NAME,
    /// Not a few characters repeated, and not one of the best-known long ones.
    TOO_SIMPLE,
    /// Not the password it replaces.
    UNCHANGED;

    /// The end of the refusal's code.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
