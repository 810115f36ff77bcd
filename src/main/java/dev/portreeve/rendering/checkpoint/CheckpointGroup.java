package dev.portreeve.rendering.checkpoint;

import java.util.List;

/// A group of networks and hosts.
///
/// @param about   what it is for: the request, and the rule where it serves one
/// @param members never empty
record CheckpointGroup(String name, String about, List<CheckpointAddress> members) {

    /// @throws IllegalArgumentException when no member is left or there are too many
    CheckpointGroup {
        members = List.copyOf(members);
        if (members.isEmpty() || members.size() > CheckpointLimits.MEMBERS) {
            throw new IllegalArgumentException("members of " + name + ": " + members.size());
        }
    }
}
