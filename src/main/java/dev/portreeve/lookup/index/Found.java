package dev.portreeve.lookup.index;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.lookup.reading.Subject;

/// What covers something, and what stands behind it.
///
/// @param by a name, wildcard or network; anywhere, when only a port was asked
/// @param <E> what stands behind it
public record Found<E>(Subject by, E entry) {

    static <E> Found<E> byHost(HostPattern pattern, E entry) {
        return new Found<>(new Subject.Host(pattern), entry);
    }

    static <E> Found<E> byNetwork(Prefix network, E entry) {
        return new Found<>(new Subject.Network(network), entry);
    }
}
