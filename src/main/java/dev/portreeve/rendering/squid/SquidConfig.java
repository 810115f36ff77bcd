package dev.portreeve.rendering.squid;

import java.util.List;

/// Everything that is written for Squid.
///
/// @param sources   least networks of the clients; empty when they are not restricted
/// @param uninspected domains whose TLS must not be broken open, least list
record SquidConfig(List<String> sources, List<SquidRule> rules, List<String> uninspected) {

    SquidConfig {
        sources = List.copyOf(sources);
        rules = List.copyOf(rules);
        uninspected = List.copyOf(uninspected);
    }
}
