package dev.portreeve.tenants;

import dev.portreeve.addressing.Prefix;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where traffic through an enforcement point comes from.
public sealed interface TrafficSource {

    /// The text in tables and on pages.
    String text();

    /// A network of clients.
    record Network(Prefix prefix) implements TrafficSource {
        @Override
        public String text() {
            return prefix.toString();
        }
    }

    /// A zone or interface that the firewall itself knows by this name: 1 to 31 ASCII letters, digits, dots,
    /// hyphens
    /// and
    /// underscores, so that the name can stand in any vendor's file.
    record Zone(String name) implements TrafficSource {

        private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,30}");

        /// @throws IllegalArgumentException when the text is no zone name
        public Zone {
            if (!FORM.matcher(name).matches()) {
                throw new IllegalArgumentException("not a zone name");
            }
        }

        @Override
        public String text() {
            return name;
        }
    }

    /// Reads a network in CIDR notation or a zone name; empty when the text is neither. The whole address space
    /// is not
    /// a
    /// source: it would open the rule to everybody.
    static Optional<TrafficSource> tryParse(String typed) {
        String text = typed.strip();
        if (text.length() > 63) {
            return Optional.empty();
        }
        Optional<Prefix> prefix = Prefix.tryParse(text);
        if (prefix.isPresent()) {
            return prefix.filter(network -> network.length() > 0).map(Network::new);
        }
        return Zone.FORM.matcher(text).matches() ? Optional.of(new Zone(text)) : Optional.empty();
    }
}
