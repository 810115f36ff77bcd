package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.rendering.ProbeTable.Client;
import dev.portreeve.rendering.ProbeTable.Probe;
import dev.portreeve.rendering.iptables.IptablesRenderer;
import dev.portreeve.rendering.nftables.NftablesRenderer;
import dev.portreeve.rendering.proof.ProofKind;
import dev.portreeve.testing.NetworkNamespace;
import dev.portreeve.testing.Programs;
import dev.portreeve.testing.Proven;
import dev.portreeve.testing.ToolVersions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Loads the table's rules into a packet filter between two networks, whose own rules stop everything else, and sends
/// the table's probes: before a name is asked for, and after.
class PacketFilterBehaviourTest {

    private static final Path SCRIPT =
            Path.of("src/test/resources/probes/network.sh").toAbsolutePath();
    private static final Path PROBE = Path.of("src/test/python/probe.py").toAbsolutePath();
    private static final Sources SOURCES = new Sources(Cases.networks("192.0.2.0/25 2001:db8:9::/48"), List.of("lan"));

    @TempDir
    private Path folder;

    /// Programs that load a packet filter.
    enum Filter {
        NFT,
        IPTABLES_NFT,
        IPTABLES_LEGACY;

        private Renderer renderer() {
            return this == NFT ? new NftablesRenderer() : new IptablesRenderer();
        }

        /// Loads the files twice and makes the site's own rules.
        private String load() {
            return switch (this) {
                case NFT -> """
                        nft -f rules.nft && nft -f rules.nft && nft -f - <<END
                        table inet portreeve {
                            chain site {
                                type filter hook forward priority filter
                                policy drop
                                ct state established,related accept
                                meta l4proto ipv6-icmp accept
                                jump req_pr_2026_000123
                            }
                        }
                        END
                        """;
                case IPTABLES_NFT -> iptables("nft");
                case IPTABLES_LEGACY -> iptables("legacy");
            };
        }

        private static String iptables(String tables) {
            return """
                    set -e
                    ipset restore <rules.ipset
                    for program in iptables ip6tables; do
                      $program-%1$s-restore --noflush <rules.$program
                      ipset restore <rules.ipset
                      $program-%1$s-restore --noflush <rules.$program
                      $program-%1$s -P FORWARD DROP
                      $program-%1$s -A FORWARD -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT
                      $program-%1$s -A FORWARD -j req_PR-2026-000123
                    done
                    """.formatted(tables);
        }

        private void require() {
            Stream.of("ip", "bash", "nsenter", "python3", "dnsmasq").forEach(Programs::require);
            Programs.require(this == NFT ? "nft" : "ipset");
            if (this != NFT) {
                Programs.require(this == IPTABLES_NFT ? "iptables-nft" : "iptables-legacy");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTablesProbesPassAndStopAsDeclared(Filter filter) throws IOException {
        Rendering rendering = ProbeTable.render(filter.renderer(), SOURCES);
        send(rendering, filter);

        assertThat(Files.readAllLines(folder.resolve("answers")))
                .as("every name is answered")
                .containsExactlyElementsOf(hosts().map(probe -> probe.host() + " " + probe.address())
                        .distinct()
                        .toList());
        assertThat(outcomes("after")).isEqualTo(expected(probe -> ProbeTable.passes(rendering, probe)));
        assertThat(outcomes("before"))
                .as("names are closed until they are asked for")
                .isEqualTo(expected(probe -> ProbeTable.passes(rendering, probe) && isByNetwork(rendering, probe)));
        if (filter == Filter.NFT) {
            Proven.by(TargetId.NFTABLES, ProofKind.BEHAVIOUR, "nftables", ToolVersions.ofProgram("nft", "--version"));
        } else {
            Proven.by(
                    TargetId.IPTABLES,
                    ProofKind.BEHAVIOUR,
                    "iptables",
                    ToolVersions.ofProgram("iptables", "--version"));
        }
    }

    /// Files that load and open something else, or less.
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "nftset=/one.example.org/;nftset=/example.org/;1",
                "tcp dport { 443, 5223 };tcp dport { 443-5223 };1",
                "iifname { \"lan\" };iifname { \"lan\", \"guest\" };2",
                "198.51.100.64/27;198.51.100.64/26;1"
            })
    void theProbesFindMutantsThatLoad(String good, String bad, int found) throws IOException {
        Rendering rendering = ProbeTable.render(new NftablesRenderer(), SOURCES);
        List<Artifact> artifacts = rendering.artifacts().stream()
                .map(artifact -> new Artifact(artifact.path(), artifact.text().replace(good, bad)))
                .toList();
        send(new Rendering(rendering.target(), artifacts, rendering.report()), Filter.NFT);

        List<String> expected = expected(probe -> ProbeTable.passes(rendering, probe));
        assertThat(outcomes("after").stream().filter(outcome -> !expected.contains(outcome)))
                .hasSize(found);
        Proven.by(TargetId.NFTABLES, ProofKind.BEHAVIOUR, "nftables", ToolVersions.ofProgram("nft", "--version"));
    }

    private void send(Rendering rendering, Filter filter) throws IOException {
        filter.require();
        write(rendering, filter);
        Programs.Outcome outcome =
                NetworkNamespace.run(folder, Programs.require("bash"), SCRIPT.toString(), PROBE.toString());
        assertThat(outcome.exit()).as(outcome.output()).isZero();
    }

    private void write(Rendering rendering, Filter filter) throws IOException {
        Files.writeString(folder.resolve("dnsmasq.conf"), "");
        for (Artifact artifact : rendering.artifacts()) {
            if (!artifact.path().contains("-rollback")) {
                String name = artifact.path().endsWith("-dnsmasq.conf")
                        ? "dnsmasq.conf"
                        : "rules" + artifact.path().substring(artifact.path().lastIndexOf('.'));
                Files.write(folder.resolve(name), artifact.bytes());
            }
        }
        Files.writeString(folder.resolve("load.sh"), filter.load());
        Files.write(
                folder.resolve("hosts"),
                hosts().map(probe -> probe.address() + " " + probe.host()).toList());
        Files.write(
                folder.resolve("addresses"),
                ProbeTable.probes().stream().map(Probe::address).toList());
        Files.write(folder.resolve("names"), hosts().map(Probe::host).distinct().toList());
        Files.write(folder.resolve("client.probes"), lines(false));
        Files.write(folder.resolve("guest.probes"), lines(true));
    }

    private static Stream<Probe> hosts() {
        return ProbeTable.probes().stream().filter(probe -> !probe.host().isEmpty());
    }

    private static List<Probe> probes(boolean guest) {
        return ProbeTable.probes().stream()
                .filter(probe -> (probe.client() == Client.GUEST) == guest)
                .toList();
    }

    private static List<String> lines(boolean guest) {
        return probes(guest).stream()
                .map(probe -> String.join(
                        " ",
                        probe.service().transport().word(),
                        source(probe),
                        probe.address(),
                        probe.service().ports()))
                .toList();
    }

    private static String source(Probe probe) {
        return switch (probe.client()) {
            case CLIENT -> probe.isSix() ? "2001:db8:9::7" : "192.0.2.7";
            case STRANGER -> probe.isSix() ? "2001:db8:a::7" : "192.0.2.130";
            case GUEST -> "192.0.2.8";
        };
    }

    /// Whether the rule that lets it pass is written with its networks.
    private static boolean isByNetwork(Rendering rendering, Probe probe) {
        return rendering.report().stream()
                .filter(verdict -> verdict.rule()
                        .filter(rule -> rule.text().equals(probe.rule()))
                        .isPresent())
                .noneMatch(verdict -> verdict.reason().equals("learned-by-resolver"));
    }

    private static List<String> expected(Predicate<Probe> passes) {
        return Stream.of(false, true)
                .flatMap(guest -> probes(guest).stream())
                .map(probe -> (passes.test(probe) ? "passed " : "stopped ") + probe)
                .toList();
    }

    private List<String> outcomes(String time) throws IOException {
        List<String> outcomes = new ArrayList<>();
        for (boolean guest : List.of(false, true)) {
            List<String> words = Files.readAllLines(folder.resolve(time + (guest ? ".guest" : ".client")));
            List<Probe> probes = probes(guest);
            assertThat(words).hasSameSizeAs(probes);
            for (int i = 0; i < probes.size(); i++) {
                outcomes.add(words.get(i) + " " + probes.get(i));
            }
        }
        return outcomes;
    }
}
