package dev.portreeve.rendering;

import dev.portreeve.addressing.Prefix;
import java.util.List;
import java.util.regex.Pattern;

/// Where the clients are. With networks and zones, a client has to be in one of the networks *and* come through one of
/// the zones. Empty means that sources are not restricted.
///
/// @param networks sorted, without repetition; at most 500
/// @param zones    names of zones or interfaces, sorted, without repetition; at most 50
public record Sources(List<Prefix> networks, List<String> zones) {

    private static final Pattern ZONE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,30}");
    private static final int MOST_NETWORKS = 500;
    private static final int MOST_ZONES = 50;

    /// @throws IllegalArgumentException when a network is a whole address family, a zone's name is not 1 to 31 letters,
    /// digits, `_`, `.` and `-`, or there are too many
    public Sources {
        networks = networks.stream().distinct().sorted().toList();
        zones = zones.stream().distinct().sorted().toList();
        if (networks.size() > MOST_NETWORKS || zones.size() > MOST_ZONES) {
            throw new IllegalArgumentException("too many sources");
        }
        for (Prefix network : networks) {
            if (network.length() == 0) {
                throw new IllegalArgumentException("a whole address family is no source: " + network);
            }
        }
        for (String zone : zones) {
            if (!ZONE.matcher(zone).matches()) {
                throw new IllegalArgumentException("not the name of a zone");
            }
        }
    }

    /// Clients anywhere.
    public static Sources unrestricted() {
        return new Sources(List.of(), List.of());
    }

    /// Clients in these networks.
    public static Sources of(List<Prefix> networks) {
        return new Sources(networks, List.of());
    }

    /// Whether neither networks nor zones restrict the clients.
    public boolean areUnrestricted() {
        return networks.isEmpty() && zones.isEmpty();
    }
}
