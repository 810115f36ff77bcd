package dev.portreeve.rendering.opnsense;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Everything that is written.
///
/// @param zones interfaces the clients come through; empty when they are not restricted
record OpnConfig(List<String> zones, List<OpnRule> rules) {

    OpnConfig {
        zones = List.copyOf(zones);
        rules = List.copyOf(rules);
    }

    /// The aliases in the order of their first use.
    Set<OpnAlias> aliases() {
        Set<OpnAlias> aliases = new LinkedHashSet<>();
        for (OpnRule rule : rules) {
            rule.from().ifPresent(aliases::add);
            aliases.add(rule.to());
            aliases.add(rule.ports());
        }
        return aliases;
    }
}
