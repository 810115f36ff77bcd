package dev.portreeve.addressing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A set of addresses of both families in normal form: the sorted, minimal list of disjoint networks.
///
/// Two sets are equal when they hold the same addresses, however they were written. Building a set sorts once;
/// every operation on sets is linear.
public final class AddressSet {

    private static final AddressSet EMPTY = new AddressSet(Bounds.NONE, Bounds.NONE);

    private final Bounds four;
    private final Bounds six;

    /// Derived when first asked for; a race derives it twice and harms nothing.
    private @Nullable List<Prefix> prefixes;

    private AddressSet(Bounds four, Bounds six) {
        this.four = four;
        this.six = six;
    }

    /// The set without addresses.
    public static AddressSet empty() {
        return EMPTY;
    }

    /// The union of the networks, in any order, overlapping or not.
    public static AddressSet of(Collection<Prefix> networks) {
        List<Prefix> fours = new ArrayList<>(networks.size());
        List<Prefix> sixes = new ArrayList<>();
        for (Prefix network : networks) {
            (network.family() == Prefix.Family.IPV4 ? fours : sixes).add(network);
        }
        return new AddressSet(Blocks.of(fours), Blocks.of(sixes));
    }

    /// The union of the networks.
    public static AddressSet of(Prefix... networks) {
        return of(List.of(networks));
    }

    /// Every address that is in this set, in the other, or in both.
    public AddressSet union(AddressSet other) {
        return combine(other, Bounds.UNION);
    }

    /// Every address that is in both sets.
    public AddressSet intersect(AddressSet other) {
        return combine(other, Bounds.INTERSECTION);
    }

    /// Every address of this set that is not in the other.
    public AddressSet minus(AddressSet other) {
        return combine(other, Bounds.DIFFERENCE);
    }

    private AddressSet combine(AddressSet other, int table) {
        return new AddressSet(four.combine(other.four, table), six.combine(other.six, table));
    }

    /// Whether every address of the network is in the set.
    public boolean contains(Prefix network) {
        return (network.family() == Prefix.Family.IPV4 ? four : six)
                .containsBlock(network.high(), network.low(), network.length());
    }

    /// Whether every address of the other set is in this one; every set contains the empty one.
    public boolean contains(AddressSet other) {
        return other.minus(this).isEmpty();
    }

    /// Whether the sets share an address.
    public boolean overlaps(AddressSet other) {
        return !intersect(other).isEmpty();
    }

    /// The fewest networks with exactly these addresses, sorted, disjoint; IPv4 first.
    public List<Prefix> prefixes() {
        List<Prefix> known = prefixes;
        if (known == null) {
            List<Prefix> all = new ArrayList<>(Runs.networks(four, Prefix.Family.IPV4));
            all.addAll(Runs.networks(six, Prefix.Family.IPV6));
            known = List.copyOf(all);
            prefixes = known;
        }
        return known;
    }

    /// As [#prefixes()], one family only.
    public List<Prefix> prefixes(Prefix.Family family) {
        return prefixes().stream().filter(prefix -> prefix.family() == family).toList();
    }

    /// Whether no address is in the set.
    public boolean isEmpty() {
        return four.count() == 0 && six.count() == 0;
    }

    /// The number of addresses, both families together.
    public BigInteger size() {
        return size(Prefix.Family.IPV4).add(size(Prefix.Family.IPV6));
    }

    /// The number of addresses of one family.
    public BigInteger size(Prefix.Family family) {
        return Runs.size(family == Prefix.Family.IPV4 ? four : six, family);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AddressSet set && four.equals(set.four) && six.equals(set.six);
    }

    @Override
    public int hashCode() {
        return 31 * four.hashCode() + six.hashCode();
    }

    /// The networks of [#prefixes()], separated by blanks.
    @Override
    public String toString() {
        return prefixes().stream().map(Prefix::toString).collect(Collectors.joining(" "));
    }
}
