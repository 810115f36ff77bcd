package dev.portreeve.rendering.opnsense;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Transport;
import java.util.List;
import java.util.Optional;

/// What passes by one transport.
///
/// @param id       of the rule it says
/// @param families of both ends, never empty
/// @param from     the clients; empty for clients anywhere
record OpnRule(
        String id,
        List<Prefix.Family> families,
        Optional<OpnAlias> from,
        OpnAlias to,
        Transport transport,
        OpnAlias ports) {

    /// @throws IllegalArgumentException when no family is left
    OpnRule {
        families = List.copyOf(families);
        if (families.isEmpty()) {
            throw new IllegalArgumentException("no family for " + id);
        }
    }
}
