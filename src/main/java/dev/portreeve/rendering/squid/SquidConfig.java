package dev.portreeve.rendering.squid;

import java.util.List;

/// Everything that is written for Squid.
///
/// @param sources   least networks of the clients; empty when they are not restricted
/// @param uninspected domains whose TLS must not be broken open, least list
/// @param ranged      domains that are asked for ranges of bytes, least list
record SquidConfig(List<String> sources, List<SquidRule> rules, List<String> uninspected, List<String> ranged) {

    SquidConfig {
        sources = List.copyOf(sources);
        rules = List.copyOf(rules);
        uninspected = List.copyOf(uninspected);
        ranged = List.copyOf(ranged);
    }
}
