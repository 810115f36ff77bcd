package dev.portreeve.catalog.diff;

import java.util.List;

/// Hosts that were replaced in the same way: one change, however many hosts it takes.
///
/// @param from  what the old names have in common, such as `*-mscdn.azureedge.net`; the name itself of a single host
/// @param to    what the new names have in common
/// @param hosts one by one, in the older order
public record HostMove(String from, String to, List<HostChange.Replaced> hosts) {

    /// Copies the list.
    public HostMove {
        hosts = List.copyOf(hosts);
    }
}
