package dev.portreeve.catalog.source.learn;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What the names of hosts and scale units say, by the data files.
final class HostFacts {

    private static final List<Region> REGIONS = List.of(Region.NA, Region.EU, Region.AP);
    private static final List<Region> CLOUDS = List.of(new Region("USGOV"), new Region("CHINA"));
    private static final DataFile NAMES = DataFile.load("regions");
    private static final DataFile HOSTS = DataFile.load("hosts");
    private static final Phrases EXAMPLES = Phrases.whole(HOSTS.value("example"));
    private static final Map<String, Phrases> PURPOSES = Map.of(
            "windows", Phrases.whole(HOSTS.value("purpose.windows")),
            "macos", Phrases.whole(HOSTS.value("purpose.macos")));

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

    /// The government cloud or China by the leading letters of a scale unit code: there the cloud is the region.
    static Optional<Region> cloudOfCode(ScaleUnit unit) {
        String code = unit.code().toLowerCase(Locale.ROOT);
        return CLOUDS.stream()
                .filter(cloud -> NAMES.list("code." + cloud.code()).stream().anyMatch(code::startsWith))
                .findFirst();
    }

    /// What the download hosts of a table are for: `windows` or `macos`; empty when their names do not agree.
    static Optional<String> purpose(List<String> hosts) {
        return PURPOSES.entrySet().stream()
                .filter(purpose -> !hosts.isEmpty()
                        && hosts.stream().allMatch(host -> purpose.getValue().matches(host)))
                .map(Map.Entry::getKey)
                .findFirst();
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
