package dev.portreeve.rendering.opnsense;

import java.util.List;
import java.util.Locale;

/// An alias: a table of pf when it holds addresses.
///
/// @param about   what it is for: the request, and the rule where it serves one
/// @param entries never empty, at most what an alias of pfSense holds
record OpnAlias(String name, Kind kind, String about, List<String> entries) {

    /// @throws IllegalArgumentException when no entry is left, for pf reads a rule without a port as every port; or
    /// when
    /// there are more than pfSense takes
    OpnAlias {
        entries = List.copyOf(entries);
        if (entries.isEmpty() || entries.size() > OpnLimits.ENTRIES) {
            throw new IllegalArgumentException(entries.size() + " entries of " + name);
        }
    }

    /// What an alias holds.
    enum Kind {
        /// Names, which the firewall looks up again and again.
        HOST,
        NETWORK,
        PORT;

        /// The word of OPNsense.
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
