package dev.portreeve.rendering.azurefirewall;

/// What Azure Firewall takes. Sources stand in `src/docs/targets/azurefirewall.md`.
final class AzureLimits {

    /// Characters of a rule collection's name; taken for groups and rules too.
    static final int NAME = 80;
    /// Characters of the rules of one group: 1 MB where the policy was made before July 2022, 2 MB since.
    static final int GROUP = 1_000_000;
    /// Pairs of source and destination in the network rules of a policy.
    static final int PAIRS = 20_000;
    /// Destinations of one rule: no documented limit, kept low so that a rule can be read.
    static final int DESTINATIONS = 500;
    /// The highest priority number; the lowest is 100.
    static final int PRIORITY = 65_000;

    private AzureLimits() {}
}
