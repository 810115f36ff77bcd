package dev.portreeve.rendering.nftables;

import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Header;
import dev.portreeve.rendering.text.TextFile;

/// Writes what deletes by name what [NftWriter] made: the chain and its own sets, and apart from them the sets of
/// names,
/// which another request may be using.
final class NftRollback {

    private NftRollback() {}

    static Artifact write(NftConfig config, Scope scope) {
        TextFile file = new TextFile()
                .line("# Portreeve " + Header.of(scope))
                .line("# Removes the chain and the sets of this request. Take the jump to the chain out first.")
                .blank()
                .line("flush chain " + NftWriter.TABLE + " " + config.chain())
                .line("delete chain " + NftWriter.TABLE + " " + config.chain());
        config.networks().forEach(set -> file.line("delete set " + NftWriter.TABLE + " " + set.name()));
        return file.at("nftables/" + scope.request() + "-rollback.nft");
    }

    static Artifact writeNames(NftConfig config, Scope scope) {
        TextFile file = new TextFile()
                .line("# Portreeve " + Header.of(scope))
                .line(
                        "# Removes the sets of names, after the other roll-back and without the bridge in dnsmasq. nft refuses")
                .line("# the whole file while another request uses one of them; alone they open nothing.")
                .blank();
        config.learned().forEach(set -> file.line("delete set " + NftWriter.TABLE + " " + set.name()));
        return file.at("nftables/" + scope.request() + "-names-rollback.nft");
    }
}
