package dev.portreeve.rules;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.catalog.model.RequirementKind;
import java.util.List;

/// What the network must do, beyond letting the flow pass, for some of a rule's hosts. Opens nothing by itself.
///
/// @param kind  any kind but [RequirementKind#ALLOW]
/// @param hosts the part of the rule's hosts it holds for: sorted, without repetition, never empty
public record RuleRequirement(RequirementKind kind, List<HostPattern> hosts) {

    /// @throws IllegalArgumentException when the kind is the flow itself, or no host is left
    public RuleRequirement {
        hosts = hosts.stream().distinct().sorted().toList();
        if (kind == RequirementKind.ALLOW || hosts.isEmpty()) {
            throw new IllegalArgumentException("not a requirement of a rule: " + kind);
        }
    }
}
