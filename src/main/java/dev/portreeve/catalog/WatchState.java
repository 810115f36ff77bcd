package dev.portreeve.catalog;

import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.source.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How watching a cloud goes.
///
/// @param polled       whether the portal asks by itself
/// @param checkedAt    when it was asked last, whatever came of it
/// @param succeededAt  when asking went well last
/// @param version      of the last good answer; empty before the first
/// @param lastGood     the last good answer
/// @param nextCheck    when it is asked next; empty when it is not polled
/// @param failingSince when the first failure of this row of failures was; empty when all is well
/// @param error        why asking failed last; empty when all is well
public record WatchState(
        Instance instance,
        boolean polled,
        Optional<Instant> checkedAt,
        Optional<Instant> succeededAt,
        String version,
        Optional<SourceSnapshot> lastGood,
        Optional<Instant> nextCheck,
        int failures,
        Optional<Instant> failingSince,
        Optional<Reading.Refused> error) {

    private static final Duration LONG = Duration.ofDays(3);

    /// Whether what is known is old: it is polled and has not gone well for three days.
    public boolean isStale(Instant now) {
        return polled && succeededAt.map(then -> then.plus(LONG).isBefore(now)).orElse(failures > 0);
    }
}
