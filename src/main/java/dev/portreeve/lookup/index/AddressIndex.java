package dev.portreeve.lookup.index;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.lookup.reading.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Names, wildcards and networks with what stands behind them. Built once, then only read.
///
/// @param <E> what stands behind an address; equal ones count once
final class AddressIndex<E> {

    private final HostIndex<E> hosts;
    private final NetworkIndex<E> networks;
    private final List<E> all;

    private AddressIndex(HostIndex<E> hosts, NetworkIndex<E> networks, List<E> all) {
        this.hosts = hosts;
        this.networks = networks;
        this.all = List.copyOf(all);
    }

    /// What covers the whole of what is asked, the most specific first.
    List<Found<E>> covering(Subject asked) {
        return switch (asked) {
            case Subject.Host host -> hosts.covering(host.pattern());
            case Subject.Network network -> networks.covering(network.prefix());
            case Subject.Anywhere anywhere ->
                all.stream().map(entry -> new Found<>(anywhere, entry)).toList();
        };
    }

    /// What is listed inside a wildcard or network that is wider than it, sorted.
    List<Subject> within(Subject asked) {
        return switch (asked) {
            case Subject.Host(HostPattern.Wildcard wildcard) ->
                hosts.within(wildcard).stream().<Subject>map(Subject.Host::new).toList();
            case Subject.Network network ->
                networks.within(network.prefix()).stream()
                        .<Subject>map(Subject.Network::new)
                        .toList();
            default -> List.of();
        };
    }

    HostIndex<E> hosts() {
        return hosts;
    }

    List<E> all() {
        return all;
    }

    /// Gathers what an index is built from, in the order in which it is to be told.
    static final class Builder<E> {

        private final HostIndex<E> hosts = new HostIndex<>();
        private final Map<Prefix, List<E>> networks = new HashMap<>();
        private final Set<E> all = new LinkedHashSet<>();

        void add(HostPattern pattern, E entry) {
            hosts.add(pattern, entry);
            all.add(entry);
        }

        void add(Prefix network, E entry) {
            List<E> entries = networks.computeIfAbsent(network, _ -> new ArrayList<>());
            if (!entries.contains(entry)) {
                entries.add(entry);
            }
            all.add(entry);
        }

        AddressIndex<E> build() {
            return new AddressIndex<>(hosts, new NetworkIndex<>(networks), new ArrayList<>(all));
        }
    }
}
