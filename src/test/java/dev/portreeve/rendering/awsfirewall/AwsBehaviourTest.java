package dev.portreeve.rendering.awsfirewall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.addressing.Transport;
import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.ProbeTable;
import dev.portreeve.rendering.Rendering;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.Sources;
import dev.portreeve.rendering.TargetId;
import dev.portreeve.rendering.proof.ProofKind;
import dev.portreeve.rules.LeastOpenings;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleId;
import dev.portreeve.rules.RuleSet;
import dev.portreeve.rules.SampleCatalog;
import dev.portreeve.testing.Programs;
import dev.portreeve.testing.Proven;
import dev.portreeve.testing.ToolVersions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Suricata reads a capture of conversations and says which of them the rules take for theirs, and which of them a
/// policy that denies would stop.
class AwsBehaviourTest {

    private static final String CLIENT = "192.0.2.7";
    private static final String STRANGER = "203.0.113.77";

    @TempDir
    private Path folder;

    private static final Rendering RENDERING =
            ProbeTable.render(new AwsFirewallRenderer(), Sources.of(List.of(Prefix.parse("192.0.2.0/25"))));
    private static final List<Conversation> CONVERSATIONS = ProbeTable.probes().stream()
            .filter(probe -> !probe.isSix())
            .flatMap(AwsBehaviourTest::conversations)
            .toList();

    /// A probe of the table, said in a protocol.
    private record Conversation(String kind, ProbeTable.Probe probe) {

        boolean passes() {
            return ProbeTable.passes(RENDERING, probe);
        }

        /// At the end of a capture Suricata inspects the rest of a flow without its packets, which a rule for packets
        /// then does not pass.
        boolean isByAddress() {
            return passes() && probe.host().isEmpty() && probe.service().transport() == Transport.TCP;
        }

        Capture.Ends ends(int at) {
            return new Capture.Ends(
                    probe.client() == ProbeTable.Client.STRANGER ? STRANGER : CLIENT,
                    40_000 + at,
                    probe.address(),
                    probe.service().first());
        }
    }

    /// Port 80 speaks HTTP, 443 TLS, any other port both.
    private static Stream<Conversation> conversations(ProbeTable.Probe probe) {
        List<String> kinds = probe.service().transport() == Transport.UDP
                ? List.of("udp")
                : switch (probe.service().first()) {
                    case 80 -> List.of("http");
                    case 443 -> List.of("tls");
                    default -> List.of("tls", "http");
                };
        return kinds.stream().map(kind -> new Conversation(kind, probe));
    }

    @Test
    void suricataTakesExactlyWhatIsAskedForItsOwn() throws IOException {
        List<String> rules = rules();
        String log = suricata(rules.stream()
                .map(rule -> rule.replaceFirst("^pass ", "alert "))
                .toList());
        for (int i = 0; i < CONVERSATIONS.size(); i++) {
            Conversation one = CONVERSATIONS.get(i);
            String ends = text(one.ends(i));
            List<String> hits = log.lines().filter(line -> line.endsWith(ends)).toList();
            assertThat(hits.isEmpty()).as(one + "\n" + log).isNotEqualTo(one.passes());
            assertThat(hits)
                    .allMatch(line ->
                            line.contains(" PR-2026-000123 " + one.probe().rule() + " "));
        }
        Proven.by(TargetId.AWS_FIREWALL, ProofKind.BEHAVIOUR, "Suricata", ToolVersions.ofProgram("suricata", "-V"));
    }

    @Test
    void behindTheRulesADenialStopsTheRestOnly() throws IOException {
        List<String> rules = Stream.concat(
                        rules().stream(),
                        Stream.of(
                                "drop tls any any -> any any (msg:\"denied\"; flow:to_server; sid:9000001;)",
                                "drop http any any -> any any (msg:\"denied\"; flow:to_server; sid:9000002;)",
                                "drop udp any any -> any any (msg:\"denied\"; sid:9000003;)"))
                .toList();
        String log = suricata(rules);
        for (int i = 0; i < CONVERSATIONS.size(); i++) {
            Conversation one = CONVERSATIONS.get(i);
            String ends = text(one.ends(i));
            if (one.isByAddress()) {
                continue;
            }
            assertThat(log.lines().anyMatch(line -> line.contains("denied") && line.endsWith(ends)))
                    .as(one + "\n" + log)
                    .isNotEqualTo(one.passes());
        }
    }

    private static String text(Capture.Ends ends) {
        return ends.client() + ":" + ends.clientPort() + " -> " + ends.server() + ":" + ends.serverPort();
    }

    private String suricata(List<String> rules) throws IOException {
        String suricata = Programs.require("suricata");
        Capture capture = new Capture();
        for (int i = 0; i < CONVERSATIONS.size(); i++) {
            Conversation one = CONVERSATIONS.get(i);
            String host = one.probe().destination();
            switch (one.kind()) {
                case "tls" ->
                    capture.tcp(one.ends(i), Capture.tlsHello(one.probe().host().isEmpty() ? "other.example" : host));
                case "http" -> capture.tcp(one.ends(i), Capture.httpRequest(host));
                default -> capture.udp(one.ends(i));
            }
        }
        Path pcap = folder.resolve("probes.pcap");
        capture.write(pcap);
        Path file = Files.write(folder.resolve("probes.rules"), rules);
        Programs.Outcome outcome = Programs.run(
                folder,
                suricata,
                "-c",
                "/etc/suricata/suricata.yaml",
                "--runmode",
                "single",
                "--simulate-ips",
                "-k",
                "none",
                "-r",
                pcap.toString(),
                "-S",
                file.toString(),
                "-l",
                folder.toString());
        assertThat(outcome.exit()).as(outcome.output()).isZero();
        return Files.readString(folder.resolve("fast.log"));
    }

    private static List<String> rules() {
        return RENDERING.artifacts().stream()
                .filter(artifact -> artifact.path().endsWith(".rules"))
                .map(Artifact::text)
                .flatMap(String::lines)
                .filter(line -> line.startsWith("pass "))
                .toList();
    }

    static Rule rule(String id, String hosts, String networks, String services) {
        return new Rule(
                new RuleId(id),
                Section.CORE,
                Optional.empty(),
                List.of(FeatureId.BASE),
                Direction.OUT,
                words(hosts).stream().map(HostPattern::parse).toList(),
                words(networks).stream().map(Prefix::parse).toList(),
                words(services).stream()
                        .map(text -> Service.tryParse(text).orElseThrow())
                        .toList(),
                List.of(),
                List.of());
    }

    static RuleSet rules(Rule... rules) {
        Scope scope = scope();
        RuleSet sample = LeastOpenings.of(SampleCatalog.content(), FeatureTables.standard(), scope.question());
        return new RuleSet(sample.question(), sample.features(), List.of(rules), List.of(), sample.source());
    }

    static Scope scope() {
        return scope("PR-2026-000123", List.of(Prefix.parse("192.0.2.0/24")));
    }

    static Scope scope(String request, List<Prefix> sources) {
        return new Scope(
                request,
                1,
                Sources.of(sources),
                List.of(),
                Optional.empty(),
                List.of(FeatureId.BASE),
                new ScaleUnit("AMSUA0101"),
                Region.NA,
                List.of(TargetId.AWS_FIREWALL));
    }

    private static List<String> words(String texts) {
        return texts.isEmpty() ? List.of() : new ArrayList<>(List.of(texts.split(" ")));
    }
}
