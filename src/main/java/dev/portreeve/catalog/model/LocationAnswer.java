package dev.portreeve.catalog.model;

import java.util.List;

/// What a tenant location turned out to be.
public sealed interface LocationAnswer {

    /// One scale unit that the revision lists.
    record Found(ScaleUnit unit, Region region) implements LocationAnswer {}

    /// Several scale units bear that location; the requester has to say which. At least two, by code.
    record Ambiguous(List<Found> candidates) implements LocationAnswer {

        /// Copies the list.
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /// None does. The nearest ones come first; empty when the revision lists no scale units.
    record Unknown(List<Found> nearest) implements LocationAnswer {

        /// Copies the list.
        public Unknown {
            nearest = List.copyOf(nearest);
        }
    }
}
