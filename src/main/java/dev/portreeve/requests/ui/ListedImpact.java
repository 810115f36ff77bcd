package dev.portreeve.requests.ui;

import dev.portreeve.requests.ImpactMark;
import dev.portreeve.requests.RequestId;
import dev.portreeve.requests.RequestNumber;
import dev.portreeve.requests.RequestState;

/// A row of the page of a revision, in words.
///
/// @param still whether the request still opens what it opened when the run met it
record ListedImpact(
        RequestId id,
        RequestNumber number,
        String title,
        String tenant,
        String scaleUnit,
        RequestState state,
        boolean still,
        ImpactMark mark) {}
