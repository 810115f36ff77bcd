package dev.portreeve.rendering.paloalto;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Everything that is written for PAN-OS: rules, and through them the objects they use.
///
/// @param tag   ties together all objects of the request
/// @param zones the clients' zones; empty when they are not restricted
record PanConfig(String tag, List<String> zones, List<PanRule> rules) {

    PanConfig {
        zones = List.copyOf(zones);
        rules = List.copyOf(rules);
    }

    /// Whether anything is let through: exemptions alone open nothing.
    boolean opensNothing() {
        return rules.stream().noneMatch(rule -> rule.rulebase() == PanRule.Rulebase.SECURITY);
    }

    /// The groups in the order of their first use.
    Set<PanGroup> groups() {
        Set<PanGroup> groups = new LinkedHashSet<>();
        for (PanRule rule : rules) {
            groups.addAll(rule.from());
            groups.addAll(rule.destinations());
        }
        return groups;
    }

    /// The addresses in the order of their first use.
    Set<PanAddress> addresses() {
        Set<PanAddress> addresses = new LinkedHashSet<>();
        groups().forEach(group -> addresses.addAll(group.members()));
        return addresses;
    }

    /// The services in the order of their first use.
    Set<PanService> services() {
        Set<PanService> services = new LinkedHashSet<>();
        rules.forEach(rule -> services.addAll(rule.services()));
        return services;
    }

    /// The categories in the order of their first use.
    Set<PanCategory> categories() {
        Set<PanCategory> categories = new LinkedHashSet<>();
        rules.forEach(rule -> categories.addAll(rule.categories()));
        return categories;
    }
}
