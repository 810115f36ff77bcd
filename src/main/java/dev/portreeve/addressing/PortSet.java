package dev.portreeve.addressing;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A set of ports per transport, in normal form: sorted, disjoint ranges that do not touch.
public final class PortSet {

    private static final PortSet EMPTY = new PortSet(new BitSet(), new BitSet());

    private final BitSet tcp;
    private final BitSet udp;

    private PortSet(BitSet tcp, BitSet udp) {
        this.tcp = tcp;
        this.udp = udp;
    }

    /// The set without ports.
    public static PortSet empty() {
        return EMPTY;
    }

    /// The union of the services.
    public static PortSet of(Collection<Service> services) {
        PortSet set = new PortSet(new BitSet(), new BitSet());
        services.forEach(service -> set.bits(service.transport()).set(service.first(), service.last() + 1));
        return set;
    }

    /// Every port that is in this set, in the other, or in both.
    public PortSet union(PortSet other) {
        return combine(other, BitSet::or);
    }

    /// Every port that is in both sets.
    public PortSet intersect(PortSet other) {
        return combine(other, BitSet::and);
    }

    /// Every port of this set that is not in the other.
    public PortSet minus(PortSet other) {
        return combine(other, BitSet::andNot);
    }

    private PortSet combine(PortSet other, BiConsumer<BitSet, BitSet> operation) {
        BitSet newTcp = (BitSet) tcp.clone();
        BitSet newUdp = (BitSet) udp.clone();
        operation.accept(newTcp, other.tcp);
        operation.accept(newUdp, other.udp);
        return new PortSet(newTcp, newUdp);
    }

    /// Whether every port of the service is in the set.
    public boolean contains(Service service) {
        return bits(service.transport()).nextClearBit(service.first()) > service.last();
    }

    /// Whether every port of the other set is in this one; every set contains the empty one.
    public boolean contains(PortSet other) {
        return other.minus(this).isEmpty();
    }

    /// The ranges of both transports, sorted, TCP first.
    public List<Service> services() {
        return Stream.of(Transport.values())
                .flatMap(transport -> ranges(transport).stream())
                .toList();
    }

    /// The ranges of one transport, ascending.
    public List<Service> ranges(Transport transport) {
        BitSet bits = bits(transport);
        return Stream.iterate(
                        bits.nextSetBit(0), first -> first >= 0, first -> bits.nextSetBit(bits.nextClearBit(first)))
                .map(first -> new Service(transport, first, bits.nextClearBit(first) - 1))
                .toList();
    }

    /// How many ports the set has, both transports together.
    public int size() {
        return tcp.cardinality() + udp.cardinality();
    }

    /// Whether no port is in the set.
    public boolean isEmpty() {
        return tcp.isEmpty() && udp.isEmpty();
    }

    private BitSet bits(Transport transport) {
        return switch (transport) {
            case TCP -> tcp;
            case UDP -> udp;
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PortSet set && tcp.equals(set.tcp) && udp.equals(set.udp);
    }

    @Override
    public int hashCode() {
        return 31 * tcp.hashCode() + udp.hashCode();
    }

    /// The services, separated by blanks: `tcp/80 tcp/443 udp/123`.
    @Override
    public String toString() {
        return services().stream().map(Service::toString).collect(Collectors.joining(" "));
    }
}
