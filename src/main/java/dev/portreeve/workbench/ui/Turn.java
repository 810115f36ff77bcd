package dev.portreeve.workbench.ui;

import dev.portreeve.requests.RequestFinding;
import dev.portreeve.requests.RequestSnapshot;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// A request on which the reader is expected to do something.
///
/// @param since when it became their turn
record Turn(Act act, RequestSnapshot request, List<RequestFinding> findings, Instant since) {

    /// What is expected.
    enum Act {
        /// Review it and decide.
        DECIDE,
        /// Change what the approver asked for.
        REVISE,
        /// Issue the package.
        ISSUE,
        /// Finish the draft and submit it.
        FINISH;

        /// The word of message keys.
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
