package dev.portreeve.rendering.fortigate;

import dev.portreeve.rules.RuleId;
import java.util.List;

/// A policy that accepts.
///
/// @param id           the number it is deleted by
/// @param sides        one or two families
/// @param services     never empty
/// @param portalExempt whether clients reach it before they sign in
record FortiPolicy(
        long id, String name, RuleId rule, List<FortiSide> sides, List<FortiService> services, boolean portalExempt) {

    /// @throws IllegalArgumentException when there is no destination or service: it would be open
    FortiPolicy {
        sides = List.copyOf(sides);
        services = List.copyOf(services);
        if (sides.isEmpty() || services.isEmpty()) {
            throw new IllegalArgumentException("no destination or service for " + name);
        }
    }
}
