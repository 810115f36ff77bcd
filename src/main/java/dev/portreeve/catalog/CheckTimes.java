package dev.portreeve.catalog;

import java.time.Duration;
import java.util.UUID;

/// When a source is asked again. Each installation adds some minutes of its own, so that not all ask at the same
/// moment.
final class CheckTimes {

    /// The service asks not to be asked more often.
    static final Duration HOUR = Duration.ofHours(1);

    /// Nobody clicks faster than this.
    static final Duration MOMENT = Duration.ofMinutes(1);

    private static final int MOST_DOUBLINGS = 4;
    private static final int SPREAD_SECONDS = 600;

    private final long own;

    CheckTimes(UUID installation) {
        own = installation.getLeastSignificantBits();
    }

    /// After a check that went well.
    Duration afterSuccess() {
        return HOUR.plusSeconds(spread(0));
    }

    /// After failures in a row: twice as long after each, at most sixteen hours and some minutes.
    Duration afterFailures(int failures) {
        int doublings = Math.clamp(failures - 1L, 0, MOST_DOUBLINGS);
        return HOUR.multipliedBy(1L << doublings).plusSeconds(spread(failures));
    }

    private long spread(int failures) {
        return Math.floorMod(own ^ (own >>> 17) + 7919L * failures, SPREAD_SECONDS);
    }
}
