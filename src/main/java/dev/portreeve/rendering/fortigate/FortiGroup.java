package dev.portreeve.rendering.fortigate;

import dev.portreeve.addressing.Prefix;
import java.util.List;

/// An address group of one family.
///
/// @param about   what it is for: the request, and the rule where it serves one
/// @param members never empty
record FortiGroup(String name, Prefix.Family family, String about, List<FortiAddress> members) {

    /// @throws IllegalArgumentException when no member is left, there are too many, or one is of the other family
    FortiGroup {
        members = List.copyOf(members);
        if (members.isEmpty()
                || members.size() > FortiLimits.MEMBERS
                || !members.stream().allMatch(member -> member.family() == family)) {
            throw new IllegalArgumentException("members of " + name + ": " + members.size());
        }
    }
}
