package dev.portreeve.catalog;

import java.util.Set;

/// What a steward ticked before publishing, and why.
///
/// @param items  the keys of the departures that are meant
/// @param reason one for all of them
public record PublishAssent(Set<String> items, String reason) {

    /// The longest reason, in characters.
    public static final int LONGEST_REASON = 1_000;

    /// Copies the set and strips the reason.
    public PublishAssent {
        items = Set.copyOf(items);
        reason = reason.strip();
    }

    /// Nothing was ticked.
    public static PublishAssent none() {
        return new PublishAssent(Set.of(), "");
    }
}
