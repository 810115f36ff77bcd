package dev.portreeve.rendering.iptables;

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
final class IptBridge {

    private IptBridge() {}

    /// The lines alone; none when no rule is opened by its names.
    static List<String> lines(IptConfig config) {
        Set<PacketFilterSet> made = Set.copyOf(config.learned());
        return config.bridge().text("ipset", domain -> sets(made, domain));
    }

    /// A set that the file of sets does not make is not named.
    private static String sets(Set<PacketFilterSet> made, String domain) {
        return Stream.of(Prefix.Family.values())
                .map(family -> PacketFilterSet.learned(domain, family))
                .filter(made::contains)
                .map(PacketFilterSet::name)
                .collect(Collectors.joining(","));
    }

    static Artifact write(IptConfig config, Scope scope) {
        TextFile file = new TextFile()
                .line("# Portreeve " + Header.of(scope))
                .line(
                        "# For dnsmasq with ipset, the resolver of the clients, on the packet filter itself. Load the sets")
                .line(
                        "# first. Where another file has a line for the same domain, keep one of them with the sets of both:")
                .line("# dnsmasq goes by one line for a name, the most specific.")
                .blank();
        lines(config).forEach(file::line);
        return file.at("iptables/" + scope.request() + "-dnsmasq.conf");
    }
}
