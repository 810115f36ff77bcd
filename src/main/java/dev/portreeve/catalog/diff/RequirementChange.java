package dev.portreeve.catalog.diff;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.catalog.model.RequirementKind;
import java.util.List;

/// A requirement the document states for hosts of all sets, with the hosts that came and went.
///
/// @param touches keys of the newer revision's entries that hold a host under a pattern that came or went
public record RequirementChange(RequirementKind kind, Delta<HostPattern> hosts, List<EntryKey> touches) {

    /// Copies the list.
    public RequirementChange {
        touches = List.copyOf(touches);
    }
}
