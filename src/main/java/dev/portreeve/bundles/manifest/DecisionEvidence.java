package dev.portreeve.bundles.manifest;

import dev.portreeve.canonical.Digest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/// One decision as the package shows it: names and words stay in the portal, where they can be erased.
///
/// @param kind    what was decided
/// @param role    the role the person acted in
/// @param person  the person's identifier
/// @param at      when, to the second
/// @param digest  what was in front of the person: the digest of `approved.json`
/// @param counted whether it counts towards the quorum of this package
/// @param comment the commitment to the comment, see [CommentCommitment]
public record DecisionEvidence(
        Kind kind, String role, String person, Instant at, Digest digest, boolean counted, Optional<Digest> comment) {

    /// @throws IllegalArgumentException when a word is no identifier, or something else than an approval counts
    public DecisionEvidence {
        Words.id(role);
        Words.id(person);
        at = at.truncatedTo(ChronoUnit.SECONDS);
        if (counted && kind != Kind.APPROVE) {
            throw new IllegalArgumentException("only approvals count");
        }
    }

    /// What a person can decide.
    public enum Kind {
        /// A word without a decision.
        COMMENT,
        /// Yes, to exactly this digest.
        APPROVE,
        /// Back to the author.
        REQUEST_CHANGES,
        /// No, final for this revision.
        REJECT;

        /// The kebab-case word of files.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
