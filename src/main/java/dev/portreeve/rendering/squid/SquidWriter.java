package dev.portreeve.rendering.squid;

import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Header;
import dev.portreeve.rendering.text.SafeName;
import dev.portreeve.rendering.text.TextFile;
import java.util.List;
import java.util.stream.Collectors;

/// Writes Squid's configuration language: `acl` and `http_access allow` lines, in a file of its own `ssl_bump splice`.
/// Never a `deny`: what is not allowed is the business of the site's own configuration.
final class SquidWriter {

    /// Measured with Squid 5.7: a list with a longer name is not found again.
    private static final int LONGEST_NAME = 62;

    private final String request;
    private final String header;

    private SquidWriter(Scope scope) {
        this.request = scope.request();
        this.header = Header.of(scope);
    }

    static List<Artifact> write(SquidConfig config, Scope scope) {
        SquidWriter writer = new SquidWriter(scope);
        Artifact access = writer.access(config);
        return config.uninspected().isEmpty() ? List.of(access) : List.of(access, writer.splice(config));
    }

    private Artifact access(SquidConfig config) {
        TextFile file = new TextFile()
                .line("# Portreeve " + header)
                .line("# Squid 5 or newer. Only allows; include it before the first http_access line that denies")
                .line("# or asks for a sign-in: destinations here must be reached without proxy authentication.");
        String from = name("from");
        if (!config.sources().isEmpty()) {
            file.blank();
            each(file, from, "src", config.sources());
        }
        for (SquidRule rule : config.rules()) {
            String to = name(rule.id().text(), "to");
            String port = name(rule.id().text(), "port");
            file.blank().line("# " + rule.id() + ": " + words(rule.features()));
            // -n: an address in a request is not looked up, or its owner could name it as he likes
            each(file, to, rule.type().equals("dstdomain") ? "dstdomain -n" : rule.type(), rule.destinations());
            file.line("acl " + port + " port " + words(rule.ports()));
            file.line("http_access allow " + restriction(config, from) + to + " " + port);
        }
        return file.at("squid/" + request + ".conf");
    }

    private Artifact splice(SquidConfig config) {
        String from = name("splice", "from");
        String to = name("splice", "to");
        TextFile file = new TextFile()
                .line("# Portreeve " + header)
                .line("# For Squid that inspects TLS (built with OpenSSL, a port with ssl-bump); not needed elsewhere.")
                .line("# Include it before the first ssl_bump line that stares or bumps, after 'ssl_bump peek step1'")
                .line("# where clients do not name the server in CONNECT.");
        file.blank();
        if (!config.sources().isEmpty()) {
            each(file, from, "src", config.sources());
        }
        each(file, to, "ssl::server_name", config.uninspected());
        file.line("ssl_bump splice " + restriction(config, from) + to);
        return file.at("squid/" + request + "-splice.conf");
    }

    private static String restriction(SquidConfig config, String from) {
        return config.sources().isEmpty() ? "" : from + " ";
    }

    private static void each(TextFile file, String name, String type, List<String> values) {
        values.forEach(value -> file.line("acl " + name + " " + type + " " + value));
    }

    private String name(String... parts) {
        String rest = String.join("_", parts);
        return SafeName.of(LONGEST_NAME, request, rest);
    }

    private static String words(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
