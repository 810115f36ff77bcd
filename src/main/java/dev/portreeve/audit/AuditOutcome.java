package dev.portreeve.audit;

import java.util.Locale;

/// How an audited act ended.
public enum AuditOutcome {
    /// It was done.
    DONE,
    /// A business rule said no.
    REFUSED,
    /// The person lacked the authority.
    DENIED,
    /// It was tried and did not work: a wrong password, an unavailable key.
    FAILED;

    /// The word in leaves and tables: the name in lower case.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The outcome of a word in a table.
    ///
    /// @throws IllegalArgumentException when no outcome has this word
    public static AuditOutcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
