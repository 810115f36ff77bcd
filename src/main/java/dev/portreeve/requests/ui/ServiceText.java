package dev.portreeve.requests.ui;

import dev.portreeve.addressing.Service;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Services as people write them: `TCP 80, 443 · UDP 123`.
final class ServiceText {

    private ServiceText() {}

    /// @param services in the words of files, `tcp/443`; what has another form is left out
    static String of(Collection<String> services) {
        Map<String, List<Service>> byTransport = services.stream()
                .map(Service::tryParse)
                .flatMap(Optional::stream)
                .sorted()
                .collect(Collectors.groupingBy(
                        service -> service.transport().word(), TreeMap::new, Collectors.toList()));
        return byTransport.entrySet().stream()
                .map(each -> each.getKey().toUpperCase(Locale.ROOT) + " "
                        + each.getValue().stream().map(Service::ports).collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" · "));
    }
}
