package dev.portreeve.requests;

import dev.portreeve.catalog.RevisionNumber;

/// A request that amends another one because of a catalog revision.
///
/// @param request the one that amends
/// @param amends  the one that is amended
public record Amendment(RequestSnapshot request, RequestSnapshot amends, RevisionNumber revision) {}
