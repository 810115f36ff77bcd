package dev.portreeve.rendering.zscaler;

import java.util.List;

/// Everything that is written for Zscaler.
///
/// @param clients     least networks of the clients; empty when they are not restricted
/// @param web         entries of the category of what is on ports of the web and may be decrypted
/// @param uninspected entries of the category of what must not be decrypted
/// @param unasked     entries of the list of what is reached without sign-in
record ZiaConfig(
        List<String> clients, List<ZiaRule> rules, List<String> web, List<String> uninspected, List<String> unasked) {

    ZiaConfig {
        clients = List.copyOf(clients);
        rules = List.copyOf(rules);
        web = List.copyOf(web);
        uninspected = List.copyOf(uninspected);
        unasked = List.copyOf(unasked);
    }

    /// What counts against the limit of the organisation.
    int urls() {
        return web.size() + uninspected.size();
    }
}
