package dev.portreeve.requests;

import java.util.List;

/// What computing a request again gave.
public sealed interface Recheck {

    /// The request as it is afterwards.
    RequestSnapshot request();

    /// The same result: decisions hold, whatever catalog revision it was computed from.
    record Same(RequestSnapshot request, Proposal proposal) implements Recheck {}

    /// Another result: decisions on the old digest no longer count, and the request is in review.
    record Changed(RequestSnapshot request, Proposal proposal) implements Recheck {}

    /// No result: the request can neither be approved nor issued as it is.
    record Impossible(RequestSnapshot request, List<RequestRefusal.FieldWrong> refusals) implements Recheck {

        /// Copies the refusals.
        public Impossible {
            refusals = List.copyOf(refusals);
        }
    }
}
