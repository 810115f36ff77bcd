package dev.portreeve.rendering.opnsense;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Transport;
import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Header;
import dev.portreeve.rendering.text.TextFile;
import java.util.List;
import java.util.stream.Collectors;

/// Writes an anchor of pf: tables and rules that pass, and nothing that blocks. Loading it again replaces what the
/// anchor of the request held before and leaves every other anchor alone.
final class PfRules {

    private final OpnConfig config;
    private final Scope scope;

    private PfRules(OpnConfig config, Scope scope) {
        this.config = config;
        this.scope = scope;
    }

    static Artifact write(OpnConfig config, Scope scope) {
        return new PfRules(config, scope).file();
    }

    /// The anchor of a request, below the one that the main rules name.
    static String anchor(Scope scope) {
        return "portreeve/" + scope.request();
    }

    private Artifact file() {
        TextFile file = new TextFile()
                .line("# Portreeve " + Header.of(scope))
                .line("# Load: pfctl -a " + anchor(scope)
                        + " -f FILE, where the main rules have: anchor \"portreeve/*\"")
                .blank();
        for (OpnAlias alias : config.aliases()) {
            switch (alias.kind()) {
                case NETWORK -> file.line("table <" + alias.name() + "> const { " + list(alias.entries()) + " }");
                case HOST -> file.line("# <" + alias.name() + "> is the table of the alias with this name");
                case PORT -> {}
            }
        }
        file.blank();
        for (OpnRule rule : config.rules()) {
            file.line("# " + rule.id());
            rule.families().forEach(family -> file.line(text(rule, family)));
        }
        return file.at("opnsense/" + scope.request() + ".pf");
    }

    private String text(OpnRule rule, Prefix.Family family) {
        String on = config.zones().isEmpty()
                ? ""
                : config.zones().stream()
                        .map(zone -> '"' + zone + '"')
                        .collect(Collectors.joining(", ", "on { ", " } "));
        String from = rule.from().map(alias -> "<" + alias.name() + ">").orElse("any");
        String state = rule.transport() == Transport.TCP ? " flags S/SA keep state" : " keep state";
        return "pass in quick " + on + (family == Prefix.Family.IPV4 ? "inet" : "inet6") + " proto "
                + rule.transport().word() + " from " + from + " to <"
                + rule.to().name() + "> port { "
                + list(rule.ports().entries()) + " }" + state + " label \"" + label(rule) + '"';
    }

    /// The request and the rule; where that is too long, the name of the table says both.
    private String label(OpnRule rule) {
        String about = scope.request() + " " + rule.id();
        return about.length() <= OpnLimits.LABEL ? about : rule.to().name();
    }

    private static String list(List<String> values) {
        return String.join(", ", values);
    }
}
