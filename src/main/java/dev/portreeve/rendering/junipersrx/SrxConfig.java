package dev.portreeve.rendering.junipersrx;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Everything that is written for SRX: policies, and through them what they use.
///
/// @param zones the clients' zones; empty when they are not restricted
record SrxConfig(List<String> zones, List<SrxPolicy> policies) {

    SrxConfig {
        zones = List.copyOf(zones);
        policies = List.copyOf(policies);
    }

    /// The sets of addresses in the order of their first use.
    Set<SrxSet> sets() {
        Set<SrxSet> sets = new LinkedHashSet<>();
        for (SrxPolicy policy : policies) {
            policy.from().ifPresent(sets::add);
            sets.add(policy.to());
        }
        return sets;
    }

    /// The addresses in the order of their first use.
    Set<SrxAddress> addresses() {
        Set<SrxAddress> addresses = new LinkedHashSet<>();
        sets().forEach(set -> addresses.addAll(set.members()));
        return addresses;
    }

    /// The sets of applications in the order of their first use.
    Set<SrxApplications> applicationSets() {
        Set<SrxApplications> sets = new LinkedHashSet<>();
        policies.forEach(policy -> sets.add(policy.applications()));
        return sets;
    }

    /// The applications in the order of their first use.
    Set<SrxApplication> applications() {
        Set<SrxApplication> applications = new LinkedHashSet<>();
        applicationSets().forEach(set -> applications.addAll(set.members()));
        return applications;
    }
}
