package dev.portreeve.catalog.lint;

import dev.portreeve.addressing.Breadth;
import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.HostTrait;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.addressing.SpecialNetwork;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Values that no source may bring into a rule unseen. Reasons are finding codes; empty means nothing to say.
public final class Quarantine {

    private static final int MOST_PORTS = 1_024;

    private static final Map<HostTrait, String> HOST_REASONS = new EnumMap<>(Map.of(
            HostTrait.EVERY_HOST, "lint.unbounded-wildcard",
            HostTrait.REGISTRY_SUFFIX, "lint.public-suffix",
            HostTrait.SHARED_SUFFIX, "lint.public-suffix",
            HostTrait.MISPLACED_WILDCARD, "learn.misplaced-wildcard",
            HostTrait.SPECIAL_USE, "lint.unusable-suffix",
            HostTrait.UNKNOWN_SUFFIX, "lint.unusable-suffix",
            HostTrait.BROKEN_PUNYCODE, "lint.lookalike-name",
            HostTrait.PUNYCODE, "lint.lookalike-name",
            HostTrait.NOT_ASCII, "lint.lookalike-name"));

    private Quarantine() {}

    /// Why a network must not be opened: it is every address, reserved, or wider than any service needs.
    public static Optional<String> reason(Prefix prefix) {
        if (Breadth.of(prefix) == Breadth.EVERYTHING) {
            return Optional.of("lint.any-network");
        }
        if (!SpecialNetwork.touching(prefix).isEmpty()) {
            return Optional.of("lint.reserved-network");
        }
        return Breadth.of(prefix) == Breadth.ORDINARY ? Optional.empty() : Optional.of("lint.wide-network");
    }

    /// Why a host must not be opened: it is no single service's.
    public static Optional<String> reason(HostPattern pattern) {
        return reason(HostTrait.of(pattern))
                .or(() -> Imitation.isOne(pattern) ? Optional.of("lint.imitated-name") : Optional.empty());
    }

    /// Why a text that is no host pattern is none, where that is more than a slip of the pen.
    public static Optional<String> reason(String written) {
        return reason(HostTrait.of(written));
    }

    /// Why a requirement must not be stated for a host. Shared content networks are fine there: a requirement opens
    /// nothing.
    public static Optional<String> reasonInRequirement(HostPattern pattern) {
        return HostTrait.of(pattern).contains(HostTrait.REGISTRY_SUFFIX)
                ? Optional.of("lint.public-suffix")
                : Optional.empty();
    }

    /// Why a service must not be opened: its range holds more ports than a service needs.
    public static Optional<String> reason(Service service) {
        return service.last() - service.first() >= MOST_PORTS ? Optional.of("lint.wide-ports") : Optional.empty();
    }

    private static Optional<String> reason(Set<HostTrait> traits) {
        return traits.stream()
                .filter(HOST_REASONS::containsKey)
                .map(HOST_REASONS::get)
                .findFirst();
    }
}
