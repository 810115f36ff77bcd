package dev.portreeve.catalog;

import dev.portreeve.catalog.source.Reading;
import java.time.Instant;

/// How asking a source ended.
public sealed interface CheckOutcome {

    /// It says what it said before.
    record NothingNew() implements CheckOutcome {}

    /// It says something new, which was kept.
    record Kept(SourceSnapshot snapshot) implements CheckOutcome {}

    /// It was not asked: it was asked a moment ago, or wants to be left alone.
    ///
    /// @param until when it may be asked again
    record NotNow(Instant until) implements CheckOutcome {}

    /// It could not be asked, or its answer is none. The last good answer stays.
    record Failed(Reading.Refused reason) implements CheckOutcome {}
}
