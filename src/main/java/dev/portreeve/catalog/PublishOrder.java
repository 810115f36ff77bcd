package dev.portreeve.catalog;

import dev.portreeve.canonical.Digest;
import java.util.Optional;

/// What a steward saw and wants published.
///
/// @param expected     the current revision the difference was shown against; empty when there was none
/// @param shown        digest of the content that was shown; empty to take what is read now
/// @param serviceAreas whether the other service areas are wanted
/// @param assent       what was ticked of the departures that were shown
public record PublishOrder(
        Optional<RevisionNumber> expected, Optional<Digest> shown, boolean serviceAreas, PublishAssent assent) {

    /// An order for whatever the document gives now.
    public static PublishOrder of(Optional<RevisionNumber> expected, PublishAssent assent) {
        return new PublishOrder(expected, Optional.empty(), true, assent);
    }
}
