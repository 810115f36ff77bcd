package dev.portreeve.requests;

import dev.portreeve.identity.PersonId;

/// A request that was approved or issued when a revision was published, with what the revision does to it.
///
/// @param state     where it stands now
/// @param still     whether it still opens what it opened then
/// @param tenant    the id a form holds
/// @param scaleUnit as entered; empty for the tenant's own
public record ImpactedRequest(
        RequestId id,
        RequestNumber number,
        PersonId author,
        RequestState state,
        boolean still,
        String title,
        String ticket,
        String tenant,
        String scaleUnit,
        ImpactMark mark) {}
