package dev.portreeve.bundles.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Destinations of the package before that may be closed over some ports, because no package in force needs them over
/// any of these.
///
/// @param rule     the rule of the package before
/// @param services transports and ports, such as `tcp/443`
/// @param hosts    names and wildcards
/// @param networks prefixes
public record Removal(String rule, List<String> services, List<Host> hosts, List<String> networks) {

    /// Copies the lists.
    ///
    /// @throws IllegalArgumentException when a text has other characters than a destination, or nothing is named
    public Removal {
        Words.id(rule);
        services = services.stream().map(Words::destination).toList();
        hosts = List.copyOf(hosts);
        networks = networks.stream().map(Words::destination).toList();
        if (services.isEmpty() || (hosts.isEmpty() && networks.isEmpty())) {
            throw new IllegalArgumentException("a removal of nothing: " + rule);
        }
    }

    /// A name or wildcard.
    ///
    /// @param except what under a wildcard has to stay open
    public record Host(String host, List<String> except) {

        /// Copies the list.
        public Host {
            Words.destination(host);
            except = except.stream().map(Words::destination).toList();
        }
    }

    /// `changes/removals.json`.
    static Map<String, Object> document(PackageId id, Optional<PackageId> supersedes, List<Removal> removals) {
        List<Object> rules = new ArrayList<>();
        removals.forEach(removal -> rules.add(Map.of(
                "rule", removal.rule(),
                "services", removal.services(),
                "hosts",
                        removal.hosts().stream()
                                .map(host -> Map.of("host", host.host(), "except", host.except()))
                                .toList(),
                "networks", removal.networks())));
        Map<String, Object> members = new java.util.HashMap<>();
        members.put("schema", PackageLayout.REMOVALS_SCHEMA);
        members.put("package", id.toString());
        members.put("supersedes", supersedes.map(PackageId::toString).orElse(null));
        members.put("removals", rules);
        return members;
    }
}
