package dev.portreeve.rendering.junipersrx;

import java.util.List;

/// A set of applications.
///
/// @param members never empty
record SrxApplications(String name, List<SrxApplication> members) {

    /// @throws IllegalArgumentException when no member is left or there are too many
    SrxApplications {
        members = List.copyOf(members);
        if (members.isEmpty() || members.size() > SrxLimits.APPLICATIONS) {
            throw new IllegalArgumentException("members of " + name + ": " + members.size());
        }
    }
}
