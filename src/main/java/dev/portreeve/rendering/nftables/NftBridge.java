package dev.portreeve.rendering.nftables;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.PacketFilterSet;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Header;
import dev.portreeve.rendering.text.TextFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the lines by which dnsmasq adds the addresses of names to sets.
final class NftBridge {

    private NftBridge() {}

    /// The lines alone; none when no rule is opened by its names.
    static List<String> lines(NftConfig config) {
        Set<PacketFilterSet> declared = Set.copyOf(config.learned());
        return config.bridge().text("nftset", domain -> sets(declared, domain));
    }

    /// A set that the file of rules does not declare is not named.
    private static String sets(Set<PacketFilterSet> declared, String domain) {
        return Stream.of(Prefix.Family.values())
                .map(family -> PacketFilterSet.learned(domain, family))
                .filter(declared::contains)
                .map(NftBridge::word)
                .collect(Collectors.joining(","));
    }

    /// `4#inet#portreeve#dns_example_com_v4`.
    private static String word(PacketFilterSet set) {
        String family = switch (set.family()) {
            case IPV4 -> "4";
            case IPV6 -> "6";
        };
        return family + "#" + NftWriter.TABLE.replace(' ', '#') + "#" + set.name();
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
