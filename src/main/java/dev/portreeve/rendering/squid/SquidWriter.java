package dev.portreeve.rendering.squid;

import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Header;
import dev.portreeve.rendering.text.SafeName;
import dev.portreeve.rendering.text.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes Squid's configuration language: `acl` and `http_access allow` lines, and in files of their own `ssl_bump
/// splice`
/// and `range_offset_limit`.
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
        List<Artifact> files = new ArrayList<>();
        files.add(writer.access(config));
        if (!config.uninspected().isEmpty()) {
            files.add(writer.splice(config));
        }
        if (!config.ranged().isEmpty()) {
            files.add(writer.ranges(config));
        }
        return files;
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
            file.blank().line("# " + rule.id() + remark(rule));
            // -n: an address in a request is not looked up, or its owner could name it as he likes
            each(file, to, rule.type().equals("dstdomain") ? "dstdomain -n" : rule.type(), rule.destinations());
            file.line("acl " + port + " port " + words(rule.ports()));
            file.line("http_access allow " + restriction(config, from) + to + " " + port);
        }
        return file.at("squid/" + request + ".conf");
    }

    private Artifact splice(SquidConfig config) {
        String from = name("splice", "from");
        String step = name("splice", "step1");
        String to = name("splice", "to");
        TextFile file = new TextFile()
                .line("# Portreeve " + header)
                .line("# For Squid that inspects TLS (built with OpenSSL, a port with ssl-bump); not needed elsewhere.")
                .line(
                        "# Include it before the first ssl_bump line that stares or bumps. It peeks, so that the name that")
                .line("# counts is the one in the TLS hello and not the one in CONNECT.");
        file.blank();
        if (!config.sources().isEmpty()) {
            each(file, from, "src", config.sources());
        }
        file.line("acl " + step + " at_step SslBump1");
        each(file, to, "ssl::server_name", config.uninspected());
        file.line("ssl_bump peek " + restriction(config, from) + step);
        file.line("ssl_bump splice " + restriction(config, from) + to);
        return file.at("squid/" + request + "-splice.conf");
    }

    private Artifact ranges(SquidConfig config) {
        String from = name("ranges", "from");
        String to = name("ranges", "to");
        TextFile file = new TextFile()
                .line("# Portreeve " + header)
                .line("# Include it before the first range_offset_limit line; not needed where there is none.")
                .line("# A request for a part of these is passed on as such, and not made one for the whole.");
        file.blank();
        if (!config.sources().isEmpty()) {
            each(file, from, "src", config.sources());
        }
        each(file, to, "dstdomain -n", config.ranged());
        file.line("range_offset_limit 0 " + restriction(config, from) + to);
        return file.at("squid/" + request + "-ranges.conf");
    }

    private static String remark(SquidRule rule) {
        return rule.features().isEmpty() ? "" : ": " + words(rule.features());
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
