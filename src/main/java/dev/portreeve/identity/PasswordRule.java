package dev.portreeve.identity;

/// A rule a password may break. There is no rule about kinds of characters (NIST SP 800-63B-4, 3.1.1.2).
public enum PasswordRule {
    /// At least 12 characters, 15 for administrators.
    TOO_SHORT("identity.password-too-short"),
    /// At most 64 characters and 72 bytes in UTF-8, which is as far as bcrypt reads.
    TOO_LONG("identity.password-too-long"),
    /// Not the user name inside it.
    CONTAINS_USER_NAME("identity.password-contains-user-name"),
    /// Not a few characters repeated, and not one of the best-known long ones.
    TOO_SIMPLE("identity.password-too-simple"),
    /// Not the password it replaces.
    UNCHANGED("identity.password-unchanged");

    private final String code;

    PasswordRule(String code) {
        this.code = code;
    }

    /// The code of the refusal of a password that breaks the rule.
    public String code() {
        return code;
    }
}
