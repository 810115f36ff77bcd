package dev.portreeve.catalog;

import dev.portreeve.catalog.ruling.DoubtfulValue;
import dev.portreeve.catalog.ruling.Ruling;
import dev.portreeve.identity.PersonId;
import java.time.Instant;
import java.util.Optional;

/// A steward's decision as the portal keeps it.
///
/// @param ruling  what was decided; empty for one that takes back an earlier decision
/// @param inForce whether it is what counts for the value now
public record RecordedRuling(
        RulingNumber number,
        DoubtfulValue about,
        Optional<Ruling> ruling,
        String reason,
        PersonId by,
        Instant at,
        boolean inForce) {}
