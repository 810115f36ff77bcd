package dev.portreeve.rendering.nftables;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.PacketFilterSet;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.text.Header;
import dev.portreeve.rendering.text.TextFile;
import java.util.List;
import java.util.stream.Collectors;

/// Writes nftables' language: named sets and one chain without hook and policy. Loading it again replaces what it
/// loaded before and leaves everything else alone, the sets of names with what they have learned included.
final class NftWriter {

    static final String TABLE = "inet portreeve";

    private final NftConfig config;
    private final TextFile file = new TextFile();

    private NftWriter(NftConfig config) {
        this.config = config;
    }

    static Artifact write(NftConfig config, Scope scope) {
        NftWriter writer = new NftWriter(config);
        writer.head(scope);
        writer.clear();
        writer.fill(scope);
        return writer.file.at("nftables/" + scope.request() + ".nft");
    }

    private void head(Scope scope) {
        file.line("# Portreeve " + Header.of(scope))
                .line("# Sets and one chain, without hook and policy: it takes effect where a base chain of table "
                        + TABLE)
                .line("# jumps to it, and it only accepts. Loading it again replaces its own rules and nothing else.");
        if (!config.learned().isEmpty()) {
            file.line("# Sets that begin with dns_ are empty until dnsmasq fills them, see " + scope.request()
                    + "-dnsmasq.conf.");
        }
        file.blank();
    }

    private void clear() {
        file.line("table " + TABLE + " {");
        config.networks().forEach(set -> networks(set, false));
        config.learned().forEach(this::learned);
        file.line("    chain " + config.chain() + " {").line("    }").line("}");
        file.line("flush chain " + TABLE + " " + config.chain());
        config.networks().forEach(set -> file.line("flush set " + TABLE + " " + set.name()));
        file.blank();
    }

    private void fill(Scope scope) {
        file.line("table " + TABLE + " {");
        config.networks().forEach(set -> networks(set, true));
        file.line("    chain " + config.chain() + " {");
        config.rules().forEach(rule -> file.line("        " + text(rule, scope.request())));
        file.line("    }").line("}");
    }

    private void networks(PacketFilterSet.Networks set, boolean filled) {
        file.line("    set " + set.name() + " {")
                .line("        type " + type(set.family()))
                .line("        flags interval")
                .line("        auto-merge");
        if (filled) {
            file.line("        elements = {");
            for (int i = 0; i < set.elements().size(); i++) {
                Prefix element = set.elements().get(i);
                String comma = i + 1 < set.elements().size() ? "," : "";
                file.line("            " + element + comma);
            }
            file.line("        }");
        }
        file.line("    }");
    }

    private void learned(PacketFilterSet.Learned set) {
        file.line("    set " + set.name() + " {")
                .line("        type " + type(set.family()))
                .line("        size " + NftLimits.LEARNED)
                .line("    }");
    }

    private String text(NftRule rule, String request) {
        String zones = config.zones().isEmpty() ? "" : "iifname { " + quoted(config.zones()) + " } ";
        String from = rule.from()
                .map(set -> protocol(set.family()) + " saddr @" + set.name() + " ")
                .orElse("");
        String to = protocol(rule.to().family()) + " daddr @" + rule.to().name() + " ";
        String ports = rule.transport().word() + " dport { " + String.join(", ", rule.ports()) + " } ";
        return zones + from + to + ports + "accept comment \"" + comment(rule, request) + "\"";
    }

    private static String comment(NftRule rule, String request) {
        String comment = request + " " + rule.id();
        return comment.length() <= NftLimits.COMMENT ? comment : comment.substring(0, NftLimits.COMMENT);
    }

    private static String quoted(List<String> zones) {
        return zones.stream().map(zone -> '"' + zone + '"').collect(Collectors.joining(", "));
    }

    /// How a match of the family begins.
    private static String protocol(Prefix.Family family) {
        return switch (family) {
            case IPV4 -> "ip";
            case IPV6 -> "ip6";
        };
    }

    private static String type(Prefix.Family family) {
        return switch (family) {
            case IPV4 -> "ipv4_addr";
            case IPV6 -> "ipv6_addr";
        };
    }
}
