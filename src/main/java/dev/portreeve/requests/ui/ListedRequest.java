package dev.portreeve.requests.ui;

import dev.portreeve.requests.ImpactMark;
import dev.portreeve.requests.RequestNumber;
import dev.portreeve.requests.RequestState;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A row of the list, in words.
///
/// @param scaleUnit  as entered, or the tenant's own
/// @param mark       what the newest catalog revision does to it, when it touches it
/// @param waitingFor whose turn it is; empty when nobody's
record ListedRequest(
        RequestNumber number,
        String title,
        String author,
        RequestState state,
        String tenant,
        String scaleUnit,
        String waitingFor,
        Optional<LocalDate> expires,
        int revision,
        Instant changed,
        Optional<ImpactMark> mark)
        implements Serializable {}
