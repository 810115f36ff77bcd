package dev.portreeve.catalog.source.learn;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// What the names of hosts and scale units say, by the data files.
final class HostFacts {

    private static final List<Region> REGIONS = List.of(Region.NA, Region.EU, Region.AP);
    private static final DataFile NAMES = DataFile.load("regions");
    private static final Phrases EXAMPLES = Phrases.whole(DataFile.load("hosts").value("example"));

    private HostFacts() {}

    /// Whether a host is a sample of a fleet, or one scale unit's only: by its first label.
    static boolean isExample(HostPattern pattern) {
        return pattern instanceof HostPattern.Name(String name) && EXAMPLES.matches(firstLabel(name));
    }

    /// The tenant region by the leading letters of a storage name or CDN host.
    static Optional<Region> regionOfName(String name) {
        String label = firstLabel(name.toLowerCase(Locale.ROOT));
        return region("name.", prefix -> label.startsWith(prefix + "prod"));
    }

    /// The tenant region by the leading letters of a scale unit code.
    static Optional<Region> regionOfCode(ScaleUnit unit) {
        String code = unit.code().toLowerCase(Locale.ROOT);
        return region("code.", code::startsWith);
    }

    /// The tenant region by the Azure region label of an attestation host, its second label.
    static Optional<Region> regionOfAttestation(HostPattern pattern) {
        String below = pattern.domain().substring(pattern.domain().indexOf('.') + 1);
        return region("azure.", firstLabel(below)::equals);
    }

    private static Optional<Region> region(String key, Predicate<String> test) {
        return REGIONS.stream()
                .filter(region -> NAMES.list(key + region.code()).stream().anyMatch(test))
                .findFirst();
    }

    private static String firstLabel(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
