package dev.portreeve.lookup.index;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.PortSet;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.requests.OpenRule;
import dev.portreeve.requests.OpenState.OpenPackage;
import java.util.List;
import java.util.Optional;

/// What is open for a tenant, by the addresses of the rules in force.
public final class OpenIndex {

    private final AddressIndex<OpenEntry> addresses;

    private OpenIndex(AddressIndex<OpenEntry> addresses) {
        this.addresses = addresses;
    }

    /// Reads the packages in force once.
    public static OpenIndex of(List<OpenPackage> packages) {
        AddressIndex.Builder<OpenEntry> addresses = new AddressIndex.Builder<>();
        for (OpenPackage issued : packages) {
            issued.rules().forEach(rule -> add(addresses, issued, rule));
        }
        return new OpenIndex(addresses.build());
    }

    private static void add(AddressIndex.Builder<OpenEntry> addresses, OpenPackage issued, OpenRule rule) {
        PortSet ports = PortSet.of(rule.services().stream()
                .map(Service::tryParse)
                .flatMap(Optional::stream)
                .toList());
        OpenEntry entry = new OpenEntry(issued.request(), issued.revision(), rule.id(), ports);
        rule.hosts().forEach(host -> HostPattern.tryParse(host).ifPresent(pattern -> addresses.add(pattern, entry)));
        rule.networks().forEach(network -> Prefix.tryParse(network).ifPresent(prefix -> addresses.add(prefix, entry)));
    }

    AddressIndex<OpenEntry> addresses() {
        return addresses;
    }
}
