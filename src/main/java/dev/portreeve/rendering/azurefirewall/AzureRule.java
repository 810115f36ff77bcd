package dev.portreeve.rendering.azurefirewall;

import java.util.List;

/// One rule of a collection, in Azure Firewall's own words.
sealed interface AzureRule {

    /// Unique in the request.
    String name();

    /// The request and the rule it comes from.
    String description();

    /// Networks of the clients, or `*` alone where they are not restricted.
    List<String> sources();

    /// Names in HTTP and TLS requests.
    ///
    /// @param names never empty: `*.x` is every name below x, not x
    /// @param ports never empty
    record Application(String name, String description, List<String> sources, List<String> names, List<WebPort> ports)
            implements AzureRule {

        /// @throws IllegalArgumentException when a list is empty: Azure could take it for everything
        public Application {
            sources = required(name, sources);
            names = required(name, names);
            ports = required(name, ports);
        }
    }

    /// Addresses, or the addresses that names have at the moment.
    ///
    /// @param destination what the destinations are
    /// @param to          never empty
    /// @param protocol    `TCP` or `UDP`
    /// @param ports       never empty
    record Network(
            String name,
            String description,
            List<String> sources,
            Destination destination,
            List<String> to,
            String protocol,
            List<String> ports)
            implements AzureRule {

        /// @throws IllegalArgumentException when a list is empty: Azure could take it for everything
        public Network {
            sources = required(name, sources);
            to = required(name, to);
            ports = required(name, ports);
        }
    }

    /// A port that carries HTTP or HTTPS.
    ///
    /// @param type `Http` or `Https`
    record WebPort(String type, int port) {}

    /// What a network rule compares with, with the words of the two notations.
    enum Destination {
        ADDRESSES("destinationAddresses", "destination_addresses"),
        NAMES("destinationFqdns", "destination_fqdns");

        private final String member;
        private final String argument;

        Destination(String member, String argument) {
            this.member = member;
            this.argument = argument;
        }

        /// The member in JSON.
        String member() {
            return member;
        }

        /// The argument in Terraform.
        String argument() {
            return argument;
        }
    }

    private static <T> List<T> required(String rule, List<T> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing to compare with in " + rule);
        }
        return List.copyOf(values);
    }
}
