package dev.portreeve.rendering.paloalto;

import java.util.List;

/// A static address group.
///
/// @param about   what it is for: the request, and the rule where it serves one
/// @param members address objects, never empty
record PanGroup(String name, String about, List<PanAddress> members) {

    /// @throws IllegalArgumentException when no member is left or there are too many
    PanGroup {
        members = List.copyOf(members);
        if (members.isEmpty() || members.size() > PanLimits.MEMBERS) {
            throw new IllegalArgumentException("members of " + name + ": " + members.size());
        }
    }
}
