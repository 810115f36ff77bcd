package dev.portreeve.catalog.lint;

import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Opening;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How many ports and ranges a whole content tells apart, and for how many addresses. Any list of endpoints knows a few
/// dozen ports; comparing what passes looks at every address for each of them.
public final class PortVariety {

    /// Ports and ranges of one content.
    public static final int MOST = 200;

    /// The same, times the addresses: eight times what all services of a cloud come to.
    private static final long MOST_TOGETHER = 400_000;

    private PortVariety() {}

    /// The entry that goes beyond the bounds; empty when none does.
    public static Optional<Opening> excess(CatalogContent content) {
        Set<Service> known = new HashSet<>();
        long addresses = 0;
        for (Opening entry : Stream.<List<? extends Opening>>of(content.sets(), content.groups(), content.scaleUnits())
                .<Opening>flatMap(List::stream)
                .toList()) {
            known.addAll(entry.services());
            addresses += entry.services().isEmpty() ? 0 : entry.destinations().size();
            if (known.size() > MOST || known.size() * addresses > MOST_TOGETHER) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
