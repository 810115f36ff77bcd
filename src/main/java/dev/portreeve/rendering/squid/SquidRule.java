package dev.portreeve.rendering.squid;

import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.rules.RuleId;
import java.util.List;

/// One `http_access allow`, in Squid's own words.
///
/// @param type         `dstdomain` or `dst`
/// @param destinations least list, never empty: `.x` opens x and everything below it
/// @param ports        never empty
record SquidRule(RuleId id, List<FeatureId> features, String type, List<String> destinations, List<String> ports) {

    /// @throws IllegalArgumentException when there is nothing to compare with: Squid would take it for a mistake
    SquidRule {
        destinations = List.copyOf(destinations);
        ports = List.copyOf(ports);
        if (destinations.isEmpty() || ports.isEmpty()) {
            throw new IllegalArgumentException("nothing to allow for " + id);
        }
    }
}
