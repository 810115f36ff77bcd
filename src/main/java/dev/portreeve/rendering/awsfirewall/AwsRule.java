package dev.portreeve.rendering.awsfirewall;

import dev.portreeve.rules.RuleId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// One `pass` rule, without its signature number.
///
/// @param to    destination networks; empty where a name is compared instead
/// @param ports never empty
record AwsRule(
        RuleId id, Protocol protocol, AwsClients from, List<String> to, List<String> ports, Optional<AwsName> name) {

    /// What a rule looks at.
    enum Protocol {
        TLS,
        HTTP,
        TCP,
        UDP;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @throws IllegalArgumentException when neither networks nor a name or no port is left: the rule would pass
    /// everything
    AwsRule {
        to = List.copyOf(to);
        ports = List.copyOf(ports);
        if (to.isEmpty() == name.isEmpty() || ports.isEmpty()) {
            throw new IllegalArgumentException("nothing to compare with for " + id);
        }
    }

    /// What makes the rule another one than its neighbours: signature numbers are made of it.
    String key() {
        return id + " " + protocol + " " + from.variable() + " "
                + name.map(AwsName::toString).orElse(String.join(",", to));
    }

    /// The rule in Suricata's language.
    ///
    /// @param named whether clients are written as a variable
    String text(String request, int sid, boolean named) {
        String clients = from.networks().isEmpty() ? "any" : named ? "$" + from.variable() : list(from.networks());
        return "pass " + protocol.word() + " " + clients + " any -> " + (to.isEmpty() ? "any" : list(to)) + " "
                + list(ports) + " (msg:\"" + request + " " + id + "\"; flow:to_server; "
                + name.map(compared -> compared.options(protocol)).orElse("") + "sid:" + sid + "; rev:1;)";
    }

    private static String list(List<String> values) {
        String joined = values.stream().collect(Collectors.joining(","));
        return values.size() == 1 ? joined : "[" + joined + "]";
    }
}
