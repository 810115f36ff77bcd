package dev.portreeve.lookup.ui;

import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.tenants.Tenant;
import java.util.Optional;

/// By what and for whom answers are given.
///
/// @param revision empty for the current one
/// @param engineer whether the reader may ask for openings
record AnswerScope(Optional<RevisionNumber> revision, Optional<Tenant> tenant, boolean engineer) {}
