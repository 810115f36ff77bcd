package dev.portreeve.catalog.watching;

import dev.portreeve.catalog.source.Reading;
import java.time.Duration;
import java.util.Optional;

/// What asking the service gave.
public sealed interface Asked<T> {

    /// An answer.
    record Answered<T>(T value) implements Asked<T> {}

    /// The answer is the one that is known.
    record Unchanged<T>() implements Asked<T> {}

    /// The service wants to be left alone.
    ///
    /// @param pause as long as it says; empty when it does not say
    record Busy<T>(Optional<Duration> pause) implements Asked<T> {}

    /// No answer, or none that can be read.
    record Failed<T>(Reading.Refused reason) implements Asked<T> {}
}
