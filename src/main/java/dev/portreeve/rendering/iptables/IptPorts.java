package dev.portreeve.rendering.iptables;

import dev.portreeve.addressing.Service;
import java.util.ArrayList;
import java.util.List;

/// Ports as the match `multiport` takes them.
final class IptPorts {

    private IptPorts() {}

    /// The ports in lists that each fit into one line, in their order.
    static List<List<String>> lists(List<Service> services) {
        List<List<String>> lists = new ArrayList<>();
        int room = 0;
        for (Service service : services) {
            int weight = service.first() == service.last() ? 1 : 2;
            if (weight > room) {
                lists.add(new ArrayList<>());
                room = IptLimits.PORTS;
            }
            lists.getLast().add(service.ports().replace('-', ':'));
            room -= weight;
        }
        return lists;
    }
}
