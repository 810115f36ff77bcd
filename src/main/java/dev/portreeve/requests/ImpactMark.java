package dev.portreeve.requests;

import dev.portreeve.catalog.RevisionNumber;
import java.util.Set;

/// What a catalog revision does to one request, in figures.
///
/// @param opening   how many destinations would open
/// @param closing   how many are no longer needed
/// @param moving    how many would be open over other ports
/// @param identical whether the rules are the same to the last byte
public record ImpactMark(
        RevisionNumber revision, Set<ImpactKind> kinds, int opening, int closing, int moving, boolean identical) {

    /// Copies the kinds.
    public ImpactMark {
        kinds = Set.copyOf(kinds);
    }

    /// Whether the revision touches it.
    public boolean touches() {
        return !kinds.contains(ImpactKind.UNCHANGED);
    }
}
