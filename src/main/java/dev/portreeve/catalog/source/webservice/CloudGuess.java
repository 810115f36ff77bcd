package dev.portreeve.catalog.source.webservice;

import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Instance;
import java.util.List;
import java.util.function.Predicate;

/// Which cloud an answer is about. The answer does not say; the names in it do.
final class CloudGuess {

    private CloudGuess() {}

    static Instance of(List<EndpointSet> sets) {
        List<String> domains = sets.stream()
                .flatMap(set -> set.hosts().stream())
                .map(host -> host.pattern().domain())
                .toList();
        if (most(domains, domain -> domain.endsWith(".cn"))) {
            return Instance.CHINA;
        }
        if (!most(domains, domain -> domain.endsWith(".us") || domain.endsWith(".mil"))) {
            return Instance.WORLDWIDE;
        }
        return domains.stream().anyMatch(domain -> domain.endsWith(".mil") || domain.endsWith("-mil.us"))
                ? Instance.US_GOVERNMENT_DOD
                : Instance.US_GOVERNMENT_GCC_HIGH;
    }

    /// Whether at least a quarter of the names are such: the government clouds use names of the public one as well.
    private static boolean most(List<String> domains, Predicate<String> test) {
        return domains.stream().filter(test).count() * 4 > domains.size();
    }
}
