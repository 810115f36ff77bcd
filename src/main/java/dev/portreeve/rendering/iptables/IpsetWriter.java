package dev.portreeve.rendering.iptables;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.PacketFilterSet;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Header;
import dev.portreeve.rendering.text.TextFile;

/// Writes the input of `ipset restore`. A set is filled beside the one in use and takes its place when it is whole.
final class IpsetWriter {

    private IpsetWriter() {}

    static Artifact write(IptConfig config, Scope scope) {
        TextFile file = new TextFile()
                .line("# Portreeve " + Header.of(scope))
                .line(
                        "# For ipset restore, before the files with rules. Loading it again replaces the networks; sets that")
                .line("# begin with dns_ keep what dnsmasq has added.")
                .blank();
        config.networks().forEach(set -> add(file, set));
        config.learned()
                .forEach(set -> file.line("create -exist " + set.name() + " hash:ip family " + family(set.family())
                        + " maxelem " + IptLimits.elements(0)));
        return file.at("iptables/" + scope.request() + ".ipset");
    }

    private static void add(TextFile file, PacketFilterSet.Networks set) {
        String fresh = "portreeve_new_" + family(set.family());
        String type = " hash:net family " + family(set.family()) + " maxelem "
                + IptLimits.elements(set.elements().size());
        file.line("create -exist " + fresh + type).line("flush " + fresh);
        set.elements().forEach(element -> file.line("add -exist " + fresh + " " + element));
        file.line("create -exist " + set.name() + type)
                .line("swap " + fresh + " " + set.name())
                .line("destroy " + fresh);
    }

    private static String family(Prefix.Family family) {
        return switch (family) {
            case IPV4 -> "inet";
            case IPV6 -> "inet6";
        };
    }
}
