package dev.portreeve.tenants;

import java.util.List;

/// What became of a change.
///
/// @param <I> the id's type
public sealed interface TenantOutcome<I> {

    /// It was made.
    record Saved<I>(I id) implements TenantOutcome<I> {}

    /// Nothing changed.
    record Refused<I>(List<TenantRefusal> refusals) implements TenantOutcome<I> {
        /// Copies the refusals.
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
