package dev.portreeve.requests;

import java.util.List;

/// How an act on a request ended.
public sealed interface RequestOutcome {

    /// It was done; this is the request now.
    record Done(RequestSnapshot request) implements RequestOutcome {}

    /// It was refused; nothing changed.
    record Refused(List<RequestRefusal> refusals) implements RequestOutcome {

        /// Copies the refusals.
        public Refused {
            refusals = List.copyOf(refusals);
        }

        static Refused because(RequestRefusal refusal) {
            return new Refused(List.of(refusal));
        }
    }
}
