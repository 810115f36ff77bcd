package dev.portreeve.rendering.opnsense;

import java.util.Set;
import java.util.regex.Pattern;

/// What OPNsense, pfSense and pf take. Sources stand in `src/docs/targets/opnsense.md`.
final class OpnLimits {

    /// Characters of the name of an alias, which is the name of a table of pf.
    static final int NAME = 31;
    /// Characters of the label of a rule of pf.
    static final int LABEL = 63;
    /// Entries of an alias of pfSense.
    static final int ENTRIES = 5000;

    private static final int INTERFACE = 15;
    private static final Pattern HOST = Pattern.compile("[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?");
    /// Words that stand for every interface.
    private static final Set<String> EVERYWHERE = Set.of("all", "any");

    private OpnLimits() {}

    /// Whether a host alias can hold the name: no underscore.
    static boolean isHost(String name) {
        return HOST.matcher(name).matches();
    }

    /// Whether the zone can be the name of an interface or of a group of them.
    static boolean isInterface(String zone) {
        return zone.length() <= INTERFACE;
    }

    /// Whether the zone would be read as every interface.
    static boolean isEverywhere(String zone) {
        return EVERYWHERE.contains(zone);
    }
}
