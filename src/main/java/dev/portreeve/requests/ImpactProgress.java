package dev.portreeve.requests;

import java.time.Instant;
import java.util.Optional;

/// How far the run for a revision has come.
///
/// @param done      how many requests it has looked at
/// @param total     how many there are to look at; 0 before it begins
/// @param started   empty while it waits for its turn
/// @param heartbeat when it last got further
/// @param finished  empty while it runs
public record ImpactProgress(
        int done, int total, Optional<Instant> started, Optional<Instant> heartbeat, Optional<Instant> finished) {

    /// Whether it is through.
    public boolean isFinished() {
        return finished.isPresent();
    }

    /// From 0 to 1.
    public double share() {
        return isFinished() ? 1 : total == 0 ? 0 : Math.min(1, (double) done / total);
    }
}
