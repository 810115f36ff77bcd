package dev.portreeve.rendering.paloalto;

import dev.portreeve.addressing.Service;
import dev.portreeve.addressing.Transport;
import java.util.ArrayList;
import java.util.List;

/// Service objects for the ports of rules: one for each transport, more where a port list gets too long.
final class PanServices {

    private final PanNames names;

    PanServices(PanNames names) {
        this.names = names;
    }

    List<PanService> of(List<Service> services) {
        List<PanService> objects = new ArrayList<>();
        for (Transport transport : Transport.values()) {
            List<String> ports = new ArrayList<>();
            for (Service service : services) {
                if (service.transport() == transport) {
                    if (length(ports) + service.ports().length() > PanLimits.PORTS) {
                        objects.add(object(transport, ports));
                        ports.clear();
                    }
                    ports.add(service.ports());
                }
            }
            if (!ports.isEmpty()) {
                objects.add(object(transport, ports));
            }
        }
        return objects;
    }

    /// With a comma behind each port.
    private static int length(List<String> ports) {
        return ports.stream().mapToInt(port -> port.length() + 1).sum();
    }

    private PanService object(Transport transport, List<String> ports) {
        return new PanService(names.service(transport, ports), transport, ports);
    }
}
