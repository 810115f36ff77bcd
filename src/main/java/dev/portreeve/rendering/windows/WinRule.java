package dev.portreeve.rendering.windows;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Transport;
import java.util.List;

/// One rule that allows.
///
/// @param name     unique on the computer
/// @param about    the request and the rule it says
/// @param inbound  whether it lets in rather than out: the ports are then those of this computer
/// @param local    networks of the clients; empty for clients anywhere
/// @param remote   networks of the other side
/// @param keywords of the other side, where there are no networks
/// @param ports    never empty
record WinRule(
        String name,
        String about,
        boolean inbound,
        Transport transport,
        List<Prefix> local,
        List<Prefix> remote,
        List<WinKeyword> keywords,
        List<String> ports) {

    /// @throws IllegalArgumentException when no port is left, or no remote address and no keyword: Windows would take
    /// all of them
    WinRule {
        local = List.copyOf(local);
        remote = List.copyOf(remote);
        keywords = List.copyOf(keywords);
        ports = List.copyOf(ports);
        if (ports.isEmpty() || remote.isEmpty() == keywords.isEmpty()) {
            throw new IllegalArgumentException("no port or no destination for " + name);
        }
    }
}
