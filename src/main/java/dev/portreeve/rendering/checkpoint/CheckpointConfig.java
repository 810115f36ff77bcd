package dev.portreeve.rendering.checkpoint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Everything that is written for Check Point: rules, and through them the objects they use.
record CheckpointConfig(List<CheckpointRule> rules, List<CheckpointBypass> bypasses) {

    CheckpointConfig {
        rules = List.copyOf(rules);
        bypasses = List.copyOf(bypasses);
    }

    /// The groups in the order of their first use.
    Set<CheckpointGroup> groups() {
        Set<CheckpointGroup> groups = new LinkedHashSet<>();
        for (CheckpointRule rule : rules) {
            groups.addAll(rule.from());
            groups.addAll(rule.to());
        }
        return groups;
    }

    /// The addresses in the order of their first use.
    Set<CheckpointAddress> addresses() {
        Set<CheckpointAddress> addresses = new LinkedHashSet<>();
        groups().forEach(group -> addresses.addAll(group.members()));
        return addresses;
    }

    /// The names in the order of their first use.
    Set<String> domains() {
        Set<String> domains = new LinkedHashSet<>();
        rules.forEach(rule -> domains.addAll(rule.domains()));
        return domains;
    }

    /// The services in the order of their first use.
    Set<CheckpointService> services() {
        Set<CheckpointService> services = new LinkedHashSet<>();
        rules.forEach(rule -> services.addAll(rule.services()));
        return services;
    }
}
