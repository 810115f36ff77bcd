package dev.portreeve.rendering.awsfirewall;

/// What AWS Network Firewall takes. Sources stand in `src/docs/targets/awsfirewall.md`.
final class AwsLimits {

    /// Rules of one group, each of which counts one.
    static final int CAPACITY = 30_000;
    /// Bytes of the rules of one group: 2 000 000, less a margin for line ends.
    static final int BYTES = 1_900_000;
    /// Characters of one rule, with the contents of its variables.
    static final int RULE = 8_192;
    /// Client networks in one rule, so that two lists of IPv6 networks fit into it.
    static final int CLIENTS = 90;
    /// Destination networks in one rule.
    static final int DESTINATIONS = 60;
    /// The first signature number that Suricata leaves to the site.
    static final int FIRST_SID = 1_000_000;
    /// How many of them there are.
    static final int SIDS = 1_000_000;

    private AwsLimits() {}
}
