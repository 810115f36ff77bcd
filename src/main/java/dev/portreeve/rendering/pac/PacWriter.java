package dev.portreeve.rendering.pac;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Header;
import dev.portreeve.rendering.text.SafeName;
import dev.portreeve.rendering.text.TextFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes JavaScript that the oldest engines in use read: ECMAScript 3.
final class PacWriter {

    private static final int LONGEST_NAME = 60;
    private static final String DIRECT = " return \"DIRECT\";";

    private final Scope scope;
    private final String function;

    private PacWriter(Scope scope) {
        this.scope = scope;
        this.function = SafeName.of(LONGEST_NAME, "portreeve", scope.request().replace('-', '_'));
    }

    static List<Artifact> write(PacConfig config, Scope scope) {
        PacWriter writer = new PacWriter(scope);
        String stem = "pac/" + scope.request();
        return List.of(writer.file(config).at(stem + ".pac"), writer.rollback().at(stem + "-rollback.pac"));
    }

    private TextFile file(PacConfig config) {
        TextFile file = new TextFile()
                .line("// Portreeve " + Header.of(scope))
                .line("// Sends what this request asks for around the proxy. It opens nothing: the packet filter does.")
                .line("function " + function + "(url, host) {")
                .line("  var parts = /^(?:http|ws)(s?):\\/\\/[^\\/?#]*?(?::([0-9]+))?(?:[\\/?#].*)?$/i.exec(url);")
                .line("  var port = !parts ? 0 : parts[2] ? Number(parts[2]) : parts[1] ? 443 : 80;")
                .line("  var name = host.toLowerCase();");
        if (config.hasNetworks()) {
            file.line("  var literal = /^[0-9]{1,3}(?:\\.[0-9]{1,3}){3}$/.test(name);");
        }
        config.rules().forEach(rule -> block(file, rule));
        file.line("  return null;").line("}");
        return entry(file);
    }

    private static void block(TextFile file, PacRule rule) {
        String features = rule.features().stream().map(Object::toString).collect(Collectors.joining(" "));
        String ports = rule.ports().stream().map(port -> "port === " + port).collect(Collectors.joining(" || "));
        file.line(("  // " + rule.id() + ": " + features).stripTrailing()).line("  if (" + ports + ") {");
        Stream.concat(
                        rule.hosts().stream().map(PacWriter::condition),
                        rule.networks().stream().map(PacWriter::condition))
                .forEach(condition -> file.line("    if (" + condition + ")" + DIRECT));
        file.line("  }");
    }

    private static String condition(HostPattern host) {
        return switch (host) {
            case HostPattern.Name name -> "name === \"" + name.name() + "\"";
            case HostPattern.Wildcard wildcard -> "dnsDomainIs(name, \"." + wildcard.suffix() + "\")";
        };
    }

    /// Asked for addresses alone: a name would be looked up, and the browser waits meanwhile.
    private static String condition(Prefix network) {
        return "literal && isInNet(name, \"" + network.addressText() + "\", \"" + network.netmask() + "\")";
    }

    private TextFile rollback() {
        TextFile file = new TextFile()
                .line("// Portreeve " + Header.of(scope))
                .line("// In place of the file of the same request: nothing of it goes around the proxy any more.")
                .line("function " + function + "(url, host) {")
                .line("  return null;")
                .line("}");
        return entry(file);
    }

    private TextFile entry(TextFile file) {
        return file.blank()
                .line("// Put the site's own proxy here, or call the function above from the site's own file.")
                .line("function FindProxyForURL(url, host) {")
                .line("  return " + function + "(url, host) || \"PROXY proxy.invalid:8080\";")
                .line("}");
    }
}
