package dev.portreeve.rendering.paloalto;

import dev.portreeve.rules.RuleId;
import java.util.List;

/// A rule of one of the firewall's rulebases. Fields are conditions that must all hold, values of a field alternatives.
///
/// @param from         groups of the clients; empty for clients anywhere
/// @param destinations groups; empty for a rule by name
/// @param categories   URL categories; empty for a rule by address
/// @param services     never empty
record PanRule(
        String name,
        Rulebase rulebase,
        RuleId rule,
        List<PanGroup> from,
        List<PanGroup> destinations,
        List<PanCategory> categories,
        List<PanService> services) {

    /// Where a rule stands.
    enum Rulebase {
        /// Lets traffic pass.
        SECURITY("security"),
        /// Leaves TLS as it is.
        DECRYPTION("decryption"),
        /// Asks nobody for a sign-in.
        AUTHENTICATION("authentication");

        private final String word;

        Rulebase(String word) {
            this.word = word;
        }

        /// The word of commands.
        String word() {
            return word;
        }
    }

    /// @throws IllegalArgumentException when there is no destination, there are two kinds of it, or there is no
    /// service: the firewall would take it for "any", or let pass only what is both
    PanRule {
        from = List.copyOf(from);
        destinations = List.copyOf(destinations);
        categories = List.copyOf(categories);
        services = List.copyOf(services);
        if (destinations.isEmpty() == categories.isEmpty() || services.isEmpty()) {
            throw new IllegalArgumentException("no destination or service for " + name);
        }
    }
}
