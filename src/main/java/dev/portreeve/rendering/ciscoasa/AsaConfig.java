package dev.portreeve.rendering.ciscoasa;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Everything that is written for ASA: entries of one access list, and through them the objects they use.
record AsaConfig(List<AsaRule> rules) {

    AsaConfig {
        rules = List.copyOf(rules);
    }

    /// The groups of networks in the order of their first use.
    Set<AsaGroup> groups() {
        Set<AsaGroup> groups = new LinkedHashSet<>();
        for (AsaRule rule : rules) {
            rule.from().ifPresent(groups::add);
            groups.add(rule.to());
        }
        return groups;
    }

    /// The objects in the order of their first use.
    Set<AsaObject> objects() {
        Set<AsaObject> objects = new LinkedHashSet<>();
        groups().forEach(group -> objects.addAll(group.members()));
        return objects;
    }
}
