package dev.portreeve.rendering.fortigate;

import dev.portreeve.addressing.Prefix;
import java.util.List;

/// The addresses of a policy in one family: both ends have to be of one.
///
/// @param from groups of the clients; empty for clients anywhere
/// @param to   never empty
record FortiSide(Prefix.Family family, List<FortiGroup> from, List<FortiGroup> to) {

    /// @throws IllegalArgumentException when there is no destination: the firewall would take it for "all"
    FortiSide {
        from = List.copyOf(from);
        to = List.copyOf(to);
        if (to.isEmpty()) {
            throw new IllegalArgumentException("no destination");
        }
    }
}
