package dev.portreeve.approvals;

import dev.portreeve.canonical.Digest;
import dev.portreeve.requests.RequestId;
import java.util.UUID;

/// A decision to be made, with what the person saw.
///
/// @param id      made by the page once; sending the same command again changes nothing
/// @param digest  the digest that was shown
public record DecisionCommand(
        UUID id, RequestId request, int revision, Digest digest, DecisionVerdict verdict, String comment) {}
