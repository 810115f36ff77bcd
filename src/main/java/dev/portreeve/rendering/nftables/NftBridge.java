package dev.portreeve.rendering.nftables;

import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Header;
import dev.portreeve.rendering.text.TextFile;
import java.util.List;
import java.util.stream.Collectors;

/// Writes the lines by which dnsmasq adds the addresses of names to sets.
final class NftBridge {

    private NftBridge() {}

    /// The lines alone; none when no rule is opened by its names.
    static List<String> lines(NftConfig config) {
        return config.bridge().text("nftset", domain -> sets(config, domain));
    }

    /// A set that the file of rules does not declare is not named.
    private static String sets(NftConfig config, String domain) {
        return config.families().stream()
                .sorted()
                .map(family -> NftSet.learned(domain, family))
                .filter(set -> config.sets().contains(set))
                .map(set -> (set.protocol().equals("ip") ? "4" : "6") + "#" + NftWriter.TABLE.replace(' ', '#') + "#"
                        + set.name())
                .collect(Collectors.joining(","));
    }

    static Artifact write(NftConfig config, Scope scope) {
        TextFile file = new TextFile()
                .line("# Portreeve " + Header.of(scope))
                .line(
                        "# For dnsmasq 2.87 or newer with nftset, the resolver of the clients, on the packet filter itself.")
                .line("# Load the .nft file first. Where another file has a line for the same domain, keep one of them")
                .line("# with the sets of both: dnsmasq goes by one line for a name, the most specific.")
                .blank();
        lines(config).forEach(file::line);
        return file.at("nftables/" + scope.request() + "-dnsmasq.conf");
    }
}
