package dev.portreeve.addressing;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// A set of addresses of both families in normal form: the sorted, minimal list of disjoint networks.
public final class AddressSet {

    private static final AddressSet EMPTY = new AddressSet(List.of());

    private final List<Prefix> prefixes;

    private AddressSet(List<Prefix> prefixes) {
        this.prefixes = prefixes;
    }

    /// The set without addresses.
    public static AddressSet empty() {
        return EMPTY;
    }

    /// The union of the networks.
    public static AddressSet of(Collection<Prefix> networks) {
        return new AddressSet(List.copyOf(new TreeSet<>(networks)));
    }

    /// The minimal networks, sorted.
    public List<Prefix> prefixes() {
        return prefixes;
    }

    /// Whether no address is in the set.
    public boolean isEmpty() {
        return prefixes.isEmpty();
    }

    /// The number of addresses.
    public BigInteger size() {
        return prefixes.stream().map(Prefix::size).reduce(BigInteger.ZERO, BigInteger::add);
    }
}
