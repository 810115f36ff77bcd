package dev.portreeve.addressing;

import java.util.Comparator;

/// How much of the address space a network takes, judged by its length. The limits are those of destinations in
/// a list of services: what a cloud publishes is /16 or longer in IPv4 and /32 or longer in IPv6.
public enum Breadth {
    /// Nothing to say.
    ORDINARY,
    /// Wider than /16, or /32 in IPv6: a person should look.
    SUSPICIOUS,
    /// Wider than /8 in either family, such as the two halves of everything: not a destination.
    EXCESSIVE,
    /// `0.0.0.0/0` or `::/0`.
    EVERYTHING;

    private static final int LEAST = 8;

    /// How broad one network is.
    public static Breadth of(Prefix network) {
        if (network.length() == 0) {
            return EVERYTHING;
        }
        if (network.length() < LEAST) {
            return EXCESSIVE;
        }
        return network.length() < (network.family() == Prefix.Family.IPV4 ? 16 : 32) ? SUSPICIOUS : ORDINARY;
    }

    /// How broad the broadest network of the set's normal form is: halves given apart are judged together.
    /// Networks that are ordinary one by one may be suspicious as a set.
    public static Breadth of(AddressSet set) {
        return set.prefixes().stream()
                .map(Breadth::of)
                .max(Comparator.naturalOrder())
                .orElse(ORDINARY);
    }
}
