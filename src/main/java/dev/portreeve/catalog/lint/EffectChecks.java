package dev.portreeve.catalog.lint;

import dev.portreeve.addressing.AddressSet;
import dev.portreeve.addressing.Breadth;
import dev.portreeve.addressing.PortSet;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.Opening;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Looks at what rows open altogether: networks and ports that are harmless one by one may be half the internet, or
/// every port, together.
public final class EffectChecks {

    /// The dynamic ports (RFC 6335) are the widest range a service states.
    private static final int MOST_PORTS = 16_384;

    private final List<Finding> findings = new ArrayList<>();
    private final Map<Object, Set<Service>> services = new HashMap<>();
    private final List<Opening> bearable = new ArrayList<>();

    private EffectChecks() {}

    /// One finding for each row whose networks together are broader than any of them, or whose ports together are more
    /// than any service needs, and one where rows reach that only together. What is no destination at all keeps the
    /// content from being published.
    public static List<Finding> findings(CatalogContent content) {
        EffectChecks checks = new EffectChecks();
        Stream.<List<? extends Opening>>of(content.sets(), content.groups(), content.scaleUnits())
                .flatMap(List::stream)
                .forEach(checks::look);
        checks.allNetworks();
        return checks.findings;
    }

    private void look(Opening entry) {
        List<Prefix> networks = entry.networks();
        AddressSet all = AddressSet.of(networks);
        Breadth breadth = Breadth.of(all);
        if (networks.stream().allMatch(network -> Breadth.of(network) != breadth) && breadth != Breadth.ORDINARY) {
            find("lint.wide-together", weight(breadth), entry, widest(all));
        }
        if (weight(breadth) != Severity.BLOCKING) {
            bearable.add(entry);
        }
        Set<Service> own = Set.copyOf(entry.services());
        if (isTooMany(own)) {
            find("lint.ports-together", Severity.BLOCKING, entry, "");
        } else {
            entry.destinations().forEach(destination -> portsInAllRows(entry, destination, own));
        }
    }

    /// The networks of all rows: only what is no destination at all is said.
    private void allNetworks() {
        AddressSet all = AddressSet.of(
                bearable.stream().flatMap(entry -> entry.networks().stream()).toList());
        if (weight(Breadth.of(all)) == Severity.BLOCKING) {
            find("lint.wide-together", Severity.BLOCKING, bearable.getLast(), widest(all));
        }
    }

    /// The ports of one destination in all rows so far.
    private void portsInAllRows(Opening entry, Destination destination, Set<Service> own) {
        Object key = switch (destination) {
            case Destination.Host host -> host.pattern();
            case Destination.Network network -> network.prefix();
        };
        Set<Service> before = services.putIfAbsent(key, own);
        if (before == null || before.containsAll(own)) {
            return;
        }
        Set<Service> all = new HashSet<>(before);
        all.addAll(own);
        services.put(key, all);
        if (isTooMany(all) && !isTooMany(before)) {
            find("lint.ports-together", Severity.BLOCKING, entry, destination.written());
        }
    }

    private static boolean isTooMany(Set<Service> services) {
        return PortSet.of(services).size() > MOST_PORTS;
    }

    private static Severity weight(Breadth breadth) {
        return breadth.compareTo(Breadth.SUSPICIOUS) > 0 ? Severity.BLOCKING : Severity.WARNING;
    }

    private static String widest(AddressSet all) {
        Breadth breadth = Breadth.of(all);
        return all.prefixes().stream()
                .filter(network -> Breadth.of(network) == breadth)
                .findFirst()
                .map(Prefix::toString)
                .orElse("");
    }

    private void find(String code, Severity severity, Opening entry, String value) {
        findings.add(new Finding(code, severity, Optional.of(entry.place()), CatalogLint.subject(entry), value));
    }
}
