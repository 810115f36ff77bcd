package dev.portreeve.addressing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Gathers what passes, port by port, into what passes, destination by destination: each host pattern and each address
/// stands once, with all its ports.
final class FlowParts {

    private record Stretch(AddressSet networks, PortSet ports) {}

    private final Map<HostSet.Part, PortSet> hosts = new LinkedHashMap<>();
    private List<Stretch> stretches = new ArrayList<>();

    void add(List<HostSet.Part> parts, AddressSet networks, PortSet ports) {
        parts.forEach(part -> hosts.merge(part, ports, PortSet::union));
        List<Stretch> next = new ArrayList<>();
        AddressSet rest = networks;
        for (Stretch stretch : stretches) {
            next.add(new Stretch(stretch.networks().minus(networks), stretch.ports()));
            next.add(new Stretch(
                    stretch.networks().intersect(networks), stretch.ports().union(ports)));
            rest = rest.minus(stretch.networks());
        }
        next.add(new Stretch(rest, ports));
        next.removeIf(stretch -> stretch.networks().isEmpty());
        stretches = next;
    }

    /// One part for each set of ports, sorted by their first ones.
    List<FlowSet.Part> parts() {
        Map<String, PortSet> ports = new TreeMap<>();
        Map<PortSet, List<HostSet.Part>> hostsByPorts = new LinkedHashMap<>();
        Map<PortSet, AddressSet> networksByPorts = new LinkedHashMap<>();
        hosts.forEach((part, open) -> {
            ports.put(key(open), open);
            hostsByPorts.computeIfAbsent(open, _ -> new ArrayList<>()).add(part);
        });
        for (Stretch stretch : stretches) {
            ports.put(key(stretch.ports()), stretch.ports());
            networksByPorts.merge(stretch.ports(), stretch.networks(), AddressSet::union);
        }
        return ports.values().stream()
                .map(open -> new FlowSet.Part(
                        hostsByPorts.getOrDefault(open, List.of()),
                        networksByPorts.getOrDefault(open, AddressSet.empty()),
                        open))
                .toList();
    }

    /// Sorts as the services do.
    private static String key(PortSet ports) {
        StringBuilder key = new StringBuilder();
        for (Service service : ports.services()) {
            key.append(service.transport().word())
                    .append((char) service.first())
                    .append((char) service.last());
        }
        return key.toString();
    }
}
