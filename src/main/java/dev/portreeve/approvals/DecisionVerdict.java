package dev.portreeve.approvals;

import java.util.Locale;

/// What an approver decides.
public enum DecisionVerdict {
    /// Yes, to exactly this digest.
    APPROVE,
    /// Back to the author, as the next revision.
    REQUEST_CHANGES,
    /// No, final for this revision.
    REJECT;

    /// The word of message keys: the name in lower case with hyphens.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
