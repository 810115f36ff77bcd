package dev.portreeve.addressing;

import java.util.Locale;

/// A transport protocol with ports.
public enum Transport {
    TCP,
    UDP;

    /// The lower-case word used in rules and on the command line, `tcp` or `udp`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
