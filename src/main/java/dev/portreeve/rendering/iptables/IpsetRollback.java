package dev.portreeve.rendering.iptables;

import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Header;
import dev.portreeve.rendering.text.TextFile;

/// Writes what destroys by name what [IpsetWriter] made: the request's own sets, and apart from them the sets of names,
/// which another request may be using.
final class IpsetRollback {

    private IpsetRollback() {}

    static Artifact write(IptConfig config, Scope scope) {
        TextFile file = new TextFile()
                .line("# Portreeve " + Header.of(scope))
                .line("# For ipset restore, after the roll-back files with chains: a set in use is not destroyed.")
                .blank();
        config.networks().forEach(set -> file.line("destroy " + set.name()));
        return file.at("iptables/" + scope.request() + "-rollback.ipset");
    }

    static Artifact writeNames(IptConfig config, Scope scope) {
        TextFile file = new TextFile()
                .line("# Portreeve " + Header.of(scope))
                .line(
                        "# For ipset restore, without the bridge in dnsmasq. It stops at the first set that another request")
                .line("# uses: take that line out. Alone the sets open nothing.")
                .blank();
        config.learned().forEach(set -> file.line("destroy " + set.name()));
        return file.at("iptables/" + scope.request() + "-names-rollback.ipset");
    }
}
