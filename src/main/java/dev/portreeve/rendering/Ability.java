package dev.portreeve.rendering;

import java.util.Locale;

/// Something a target can or cannot say.
public enum Ability {
    /// Filters by host name.
    NAMES,
    /// Filters by every name below a suffix.
    WILDCARDS,
    /// Filters by destination network.
    NETWORKS,
    /// Tells clients apart by network.
    SOURCE_NETWORKS,
    /// Tells clients apart by zone or interface.
    SOURCE_ZONES,
    /// Passes UDP.
    UDP,
    /// Passes flows between clients.
    PEERS;

    /// The word of message keys: `source-networks`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
