package dev.portreeve.rendering.awsfirewall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.rendering.Artifact;
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
    private static final String SERVER = "198.51.100.9";

    @TempDir
    private Path folder;

    /// A conversation and the rule that is to pass it; none for one that is not asked for.
    private record Probe(String kind, String client, String server, int port, String host, Optional<String> rule) {
        static Probe passed(String kind, int port, String host, String rule) {
            return new Probe(kind, CLIENT, SERVER, port, host, Optional.of(rule));
        }

        static Probe stopped(String kind, int port, String host) {
            return new Probe(kind, CLIENT, SERVER, port, host, Optional.empty());
        }
    }

    private static final List<Probe> PROBES = List.of(
            Probe.passed("tls", 443, "manage.example.com", "core-1"),
            Probe.passed("tls", 443, "fef.manage.example.com", "core-1"),
            Probe.passed("tls", 443, "A.B.Manage.Example.COM", "core-1"),
            Probe.passed("http", 80, "manage.example.com", "core-1"),
            Probe.passed("http", 80, "FEF.manage.example.com", "core-1"),
            Probe.stopped("tls", 443, "evilmanage.example.com"),
            Probe.stopped("tls", 443, "manage.example.com.evil.example"),
            Probe.stopped("tls", 443, "example.com"),
            Probe.stopped("http", 80, "evilmanage.example.com"),
            Probe.stopped("http", 80, "manage.example.com.evil.example"),
            Probe.stopped("tls", 8443, "manage.example.com"),
            Probe.stopped("http", 8080, "manage.example.com"),
            new Probe("tls", STRANGER, SERVER, 443, "manage.example.com", Optional.empty()),
            Probe.passed("tls", 443, "dl.update.example.com", "core-2"),
            Probe.passed("tls", 5223, "a.dl.update.example.com", "core-2"),
            Probe.passed("http", 5223, "a.dl.update.example.com", "core-2"),
            Probe.stopped("tls", 443, "update.example.com"),
            Probe.stopped("tls", 443, "noupdate.example.com"),
            Probe.passed("tls", 443, "one.example.org", "core-3"),
            Probe.stopped("tls", 443, "a.one.example.org"),
            Probe.stopped("tls", 443, "one.example.org.uk"),
            Probe.stopped("tls", 443, "someone.example.org"),
            new Probe("udp", CLIENT, "198.51.100.33", 123, "", Optional.of("core-4")),
            new Probe("udp", CLIENT, "198.51.100.33", 124, "", Optional.empty()),
            new Probe("udp", CLIENT, "198.51.100.65", 123, "", Optional.empty()),
            new Probe("udp", STRANGER, "198.51.100.33", 123, "", Optional.empty()));

    @Test
    void suricataTakesExactlyWhatIsAskedForItsOwn() throws IOException {
        List<String> rules = rules();
        String log = suricata(rules.stream()
                .map(rule -> rule.replaceFirst("^pass ", "alert "))
                .toList());
        for (int i = 0; i < PROBES.size(); i++) {
            Probe probe = PROBES.get(i);
            String ends = probe.client() + ":" + (40_000 + i) + " -> " + probe.server() + ":" + probe.port();
            List<String> hits = log.lines().filter(line -> line.endsWith(ends)).toList();
            assertThat(hits).as(probe + "\n" + log).hasSize(probe.rule().isPresent() ? 1 : 0);
            probe.rule().ifPresent(rule -> assertThat(hits.getFirst()).contains(" PR-2026-000123 " + rule + " "));
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
        for (int i = 0; i < PROBES.size(); i++) {
            Probe probe = PROBES.get(i);
            String ends = probe.client() + ":" + (40_000 + i) + " -> ";
            assertThat(log.lines().anyMatch(line -> line.contains("denied") && line.contains(ends)))
                    .as(probe + "\n" + log)
                    .isEqualTo(probe.rule().isEmpty());
        }
    }

    private String suricata(List<String> rules) throws IOException {
        String suricata = Programs.require("suricata");
        Capture capture = new Capture();
        for (int i = 0; i < PROBES.size(); i++) {
            Probe probe = PROBES.get(i);
            Capture.Ends ends = new Capture.Ends(probe.client(), 40_000 + i, probe.server(), probe.port());
            switch (probe.kind()) {
                case "tls" -> capture.tcp(ends, Capture.tlsHello(probe.host()));
                case "http" -> capture.tcp(ends, Capture.httpRequest(probe.host()));
                default -> capture.udp(ends);
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
        RuleSet rules = rules(
                rule("core-1", "manage.example.com *.manage.example.com", "", "tcp/80 tcp/443"),
                rule("core-2", "*.update.example.com", "", "tcp/443 tcp/5223"),
                rule("core-3", "one.example.org", "", "tcp/443"),
                rule("core-4", "", "198.51.100.32/27", "udp/123"));
        Rendering rendering = (Rendering) new AwsFirewallRenderer().render(rules, scope());
        return rendering.artifacts().stream()
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
