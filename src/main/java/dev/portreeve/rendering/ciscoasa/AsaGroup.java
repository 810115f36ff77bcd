package dev.portreeve.rendering.ciscoasa;

import java.util.List;

/// A group of network objects.
///
/// @param about   what it is for: the request, and the rule where it serves one
/// @param members never empty
record AsaGroup(String name, String about, List<AsaObject> members) {

    /// @throws IllegalArgumentException when no member is left
    AsaGroup {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("no members of " + name);
        }
    }
}
