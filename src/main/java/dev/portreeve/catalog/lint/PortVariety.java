package dev.portreeve.catalog.lint;

import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Opening;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How many ports and ranges a whole content tells apart. Any list of endpoints knows a few dozen; comparing what passes
/// on which port takes time for each of them.
public final class PortVariety {

    /// Ports and ranges of one content.
    public static final int MOST = 200;

    private PortVariety() {}

    /// The entry that goes beyond the bound; empty when none does.
    public static Optional<Opening> excess(CatalogContent content) {
        Set<Service> known = new HashSet<>();
        return Stream.<List<? extends Opening>>of(content.sets(), content.groups(), content.scaleUnits())
                .<Opening>flatMap(List::stream)
                .filter(entry -> known.addAll(entry.services()) && known.size() > MOST)
                .findFirst();
    }
}
