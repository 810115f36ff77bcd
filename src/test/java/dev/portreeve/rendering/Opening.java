package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.RequirementKind;
import java.util.Collection;
import java.util.List;

/// What one rule of a file opens, in words that all targets share. A reader makes it from a target's files.
///
/// @param rule     the rule asked for; empty where the files do not say
/// @param kind     [RequirementKind#ALLOW] opens, the others take something away from what is opened
/// @param zones    of the clients, together with `from`; none is any
/// @param from     networks of the clients; none is any
/// @param names    destinations by name, else none
/// @param networks destinations by address, else none
/// @param services `tcp/443`, `udp/3478-3481`
record Opening(
        String rule,
        RequirementKind kind,
        List<String> zones,
        List<String> from,
        NameSet names,
        List<String> networks,
        List<Service> services) {

    /// Of lists that know no ports, as their pages say.
    static final List<String> LIST_WITHOUT_PORTS = List.of("tcp/1-65535");

    /// Never to or from everywhere, never on every port.
    Opening {
        assertThat(names.isEmpty()).as("names or networks: %s", rule).isNotEqualTo(networks.isEmpty());
        assertThat(networks).as(rule).doesNotContain("any", "all", "*").noneMatch(one -> one.endsWith("/0"));
        assertThat(from).as(rule).doesNotContain("any", "all", "*").noneMatch(one -> one.endsWith("/0"));
        assertThat(services).as(rule).isNotEmpty();
    }

    static Opening of(
            String rule,
            Collection<String> zones,
            Collection<String> from,
            NameSet names,
            Collection<String> networks,
            Collection<String> services) {
        assertThat(services.stream().filter(text -> text.matches("(tcp|udp)/[01]-6553[0-9]")))
                .as(rule)
                .hasSize(services == LIST_WITHOUT_PORTS ? 1 : 0);
        return new Opening(
                rule,
                RequirementKind.ALLOW,
                List.copyOf(zones),
                List.copyOf(from),
                names,
                List.copyOf(networks),
                services.stream()
                        .map(text -> Service.tryParse(text).orElseThrow(() -> new AssertionError(text)))
                        .toList());
    }

    /// What a requirement takes away from names or networks.
    static Opening exempt(RequirementKind kind, NameSet names, Collection<String> networks) {
        return new Opening("", kind, List.of(), List.of(), names, List.copyOf(networks), List.of(Service.tcp(443)));
    }

    boolean carries(Service probe) {
        return Probes.carries(services, probe);
    }

    boolean opens() {
        return kind == RequirementKind.ALLOW;
    }
}
