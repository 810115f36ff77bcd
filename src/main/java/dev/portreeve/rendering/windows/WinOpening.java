package dev.portreeve.rendering.windows;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.rendering.AddressOpening;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rules.Rule;
import java.util.List;

/// The way in which a rule is said: networks where the clients can reach some, else names and wildcards.
///
/// @param byAddress what is opened by network
record WinOpening(Rule rule, AddressOpening byAddress) {

    static WinOpening of(Rule rule, Scope scope) {
        return new WinOpening(rule, AddressOpening.of(rule, scope, _ -> true));
    }

    boolean byNetwork() {
        return byAddress.byNetwork();
    }

    /// Whether keywords stand for the rule.
    boolean byName() {
        return !byNetwork() && !rule.hosts().isEmpty();
    }

    boolean opensAnything() {
        return byNetwork() || byName();
    }

    /// All that become keywords. What a wildcard covers stays beside it: whether Windows takes a wildcard for more than
    /// one level of names is not stated.
    List<HostPattern> hosts() {
        return byName() ? rule.hosts() : List.of();
    }
}
