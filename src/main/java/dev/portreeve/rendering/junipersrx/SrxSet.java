package dev.portreeve.rendering.junipersrx;

import java.util.List;

/// A set of addresses.
///
/// @param about   what it is for: the request, and the rule where it serves one
/// @param members never empty
record SrxSet(String name, String about, List<SrxAddress> members) {

    /// @throws IllegalArgumentException when no member is left or there are too many
    SrxSet {
        members = List.copyOf(members);
        if (members.isEmpty() || members.size() > SrxLimits.ADDRESSES) {
            throw new IllegalArgumentException("members of " + name + ": " + members.size());
        }
    }
}
