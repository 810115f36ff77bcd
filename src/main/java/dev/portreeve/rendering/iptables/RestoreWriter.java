package dev.portreeve.rendering.iptables;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Header;
import dev.portreeve.rendering.text.TextFile;

/// Writes the input of `iptables-restore --noflush` and its twin for IPv6: chains of the request, without hook and
/// policy. Loading it again replaces their rules and leaves every other chain alone.
final class RestoreWriter {

    private final IptConfig config;
    private final Scope scope;

    RestoreWriter(IptConfig config, Scope scope) {
        this.config = config;
        this.scope = scope;
    }

    /// `iptables` or `ip6tables`.
    static String program(Prefix.Family family) {
        return switch (family) {
            case IPV4 -> "iptables";
            case IPV6 -> "ip6tables";
        };
    }

    Artifact write(Prefix.Family family) {
        TextFile file = new TextFile()
                .line("# Portreeve " + Header.of(scope))
                .line("# For " + program(family)
                        + "-restore --noflush. It takes effect where a chain of your own jumps to")
                .line("# " + config.chain()
                        + ", and it only accepts. Without --noflush the program would remove all other rules.")
                .blank()
                .line("*filter");
        config.chains().forEach(chain -> file.line(":" + chain + " - [0:0]"));
        config.zones().forEach(zone -> file.line("-A " + config.chain() + " -i " + zone + " -j " + config.inner()));
        config.rules(family).forEach(rule -> file.line(text(rule)));
        return file.line("COMMIT").at("iptables/" + scope.request() + "." + program(family));
    }

    private String text(IptRule rule) {
        String from = rule.from()
                .map(set -> " -m set --match-set " + set.name() + " src")
                .orElse("");
        String comment = scope.request() + " " + rule.id();
        return "-A " + config.inner() + " -p " + rule.transport().word() + from + " -m set --match-set "
                + rule.to().name() + " dst -m multiport --dports " + String.join(",", rule.ports())
                + " -m comment --comment \"" + comment.substring(0, Math.min(comment.length(), IptLimits.COMMENT))
                + "\" -j ACCEPT";
    }

    /// Empties the chains and deletes them, the one that is jumped to first.
    Artifact rollback(Prefix.Family family) {
        TextFile file = new TextFile()
                .line("# Portreeve " + Header.of(scope))
                .line("# For " + program(family) + "-restore --noflush. Take your own jump to " + config.chain()
                        + " out first.")
                .blank()
                .line("*filter");
        config.chains().forEach(chain -> file.line(":" + chain + " - [0:0]"));
        config.chains().forEach(chain -> file.line("-X " + chain));
        return file.line("COMMIT").at("iptables/" + scope.request() + "-rollback." + program(family));
    }
}
