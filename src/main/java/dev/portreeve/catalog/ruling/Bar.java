package dev.portreeve.catalog.ruling;

import dev.portreeve.addressing.Breadth;
import dev.portreeve.addressing.HostTrait;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.addressing.SpecialNetwork;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Why a value can never be accepted as the source wrote it, whoever decides. It may still be corrected.
public enum Bar {
    /// Neither an address nor a port can be read from it.
    UNREADABLE,
    /// It stands for every host or every address.
    EVERYTHING,
    /// It takes a large part of all addresses.
    TOO_BROAD,
    /// It is not on the public internet.
    RESERVED,
    /// Registries sell names below it to anybody.
    REGISTRY,
    /// Its letters imitate others.
    LOOKALIKE,
    /// No target can tell which names it means.
    INEXPRESSIBLE,
    /// It opens nearly every port.
    EVERY_PORT;

    /// The dynamic ports (RFC 6335) are the widest range a service states.
    private static final int MOST_PORTS = 16_384;

    /// The lower-case word with hyphens, for message keys.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What bars the value; empty when a person may accept it as it is.
    public static Optional<Bar> against(DoubtfulValue doubtful) {
        if (doubtful.isPort()) {
            return Service.tryParse(doubtful.value()).map(Bar::against).orElse(Optional.of(UNREADABLE));
        }
        return Prefix.tryParse(doubtful.value())
                .map(Bar::against)
                .orElseGet(() -> against(HostTrait.of(doubtful.value())));
    }

    private static Optional<Bar> against(Service service) {
        return service.last() - service.first() >= MOST_PORTS ? Optional.of(EVERY_PORT) : Optional.empty();
    }

    private static Optional<Bar> against(Prefix network) {
        Breadth breadth = Breadth.of(network);
        if (breadth == Breadth.EVERYTHING) {
            return Optional.of(EVERYTHING);
        }
        if (breadth == Breadth.EXCESSIVE) {
            return Optional.of(TOO_BROAD);
        }
        return SpecialNetwork.touching(network).isEmpty() ? Optional.empty() : Optional.of(RESERVED);
    }

    private static Optional<Bar> against(Set<HostTrait> traits) {
        return traits.stream().filter(HostTrait::isUnfit).findFirst().map(Bar::of);
    }

    private static Bar of(HostTrait trait) {
        return switch (trait) {
            case EVERY_HOST -> EVERYTHING;
            case REGISTRY_SUFFIX -> REGISTRY;
            case NOT_ASCII, BROKEN_PUNYCODE -> LOOKALIKE;
            case MISPLACED_WILDCARD -> INEXPRESSIBLE;
            default -> UNREADABLE;
        };
    }
}
