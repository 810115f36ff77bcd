package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.rules.LeastOpenings;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleId;
import dev.portreeve.rules.RuleRequirement;
import dev.portreeve.rules.RuleSet;
import dev.portreeve.rules.SampleCatalog;
import dev.portreeve.testing.GoldenFiles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Corners of the two cloud firewalls, to be read like code.
class CloudGoldenTest {

    private static final List<TargetId> TARGETS = List.of(TargetId.AZURE_FIREWALL, TargetId.AWS_FIREWALL);
    private static final String LONG = "group-" + "a".repeat(70);

    @Test
    void namesBesideNetworksOfBothFamiliesOnMixedPorts() {
        check(
                "mixed",
                "192.0.2.0/24 2001:db8:9::/48",
                rule(
                        "core-1",
                        "a.example.com *.example.com *.b.example.org",
                        "198.51.100.0/27 2001:db8:40::/48",
                        "tcp/80 tcp/443 tcp/5223 udp/3478-3481"));
    }

    @Test
    void networksAloneWithClientsOfOneFamily() {
        check("networks", "2001:db8:9::/48", rule("core-1", "", "198.51.100.0/27 2001:db8:40::/48", "tcp/443 udp/443"));
        check("networks-ipv4", "192.0.2.0/24", rule("core-1", "", "198.51.100.0/27 2001:db8:40::/48", "tcp/443"));
    }

    @Test
    void wildcardsAloneOnUdpAreNothing() {
        check("wildcards-on-udp", "192.0.2.0/24", rule("core-1", "*.time.example.com", "", "udp/123"));
    }

    @Test
    void portsInARangeThatHoldsThoseOfTheWeb() {
        check("range", "192.0.2.0/24", rule("core-1", "a.example.com *.b.example.com", "", "tcp/1-1023"));
    }

    @Test
    void longNamesThatDifferAtTheirEndOnly() {
        check(
                "long-names",
                "192.0.2.0/24",
                rule(LONG + "-na", "a.example.com", "", "tcp/443"),
                rule(LONG + "-eu", "a.example.com", "", "tcp/443"));
    }

    private static void check(String scenario, String sources, Rule... rules) {
        Scope scope = new Scope(
                "PR-2026-000123",
                1,
                Sources.of(Cases.networks(sources)),
                List.of(),
                Optional.empty(),
                List.of(FeatureId.BASE),
                new ScaleUnit("AMSUA0101"),
                Region.NA,
                TARGETS);
        RuleSet sample = LeastOpenings.of(SampleCatalog.content(), FeatureTables.standard(), scope.question());
        RuleSet set = new RuleSet(sample.question(), sample.features(), List.of(rules), List.of(), sample.source());
        for (TargetId target : TARGETS) {
            String folder = "rendering/cloud/" + scenario + "/";
            switch (Renderers.of(target).orElseThrow().render(set, scope)) {
                case Rendering rendering -> {
                    rendering
                            .artifacts()
                            .forEach(artifact -> GoldenFiles.check(folder + artifact.path(), artifact.bytes()));
                    GoldenFiles.check(folder + target + "/verdicts.txt", lines(rendering.report()));
                }
                case NotRendered failure -> {
                    assertThat(failure.parameters()).isEmpty();
                    GoldenFiles.check(
                            folder + target + "/verdicts.txt",
                            "not rendered: " + failure.code() + "\n" + lines(failure.report()));
                }
            }
        }
    }

    private static String lines(List<Verdict> report) {
        StringBuilder lines = new StringBuilder();
        for (Verdict verdict : report) {
            lines.append(verdict.rule().map(rule -> rule + " ").orElse(""))
                    .append(verdict.entry().value())
                    .append(": ")
                    .append(verdict.kind().word())
                    .append(", ")
                    .append(verdict.reason());
            verdict.parameters()
                    .forEach(parameter -> lines.append(" (").append(parameter).append(')'));
            verdict.remedy().ifPresent(remedy -> lines.append(", ").append(remedy));
            lines.append('\n');
        }
        return lines.toString();
    }

    private static Rule rule(String id, String hosts, String networks, String services) {
        List<HostPattern> patterns = words(hosts).map(HostPattern::parse).toList();
        return new Rule(
                new RuleId(id),
                Section.CORE,
                Optional.empty(),
                List.of(FeatureId.BASE),
                Direction.OUT,
                patterns,
                words(networks).map(Prefix::parse).toList(),
                words(services)
                        .map(text -> Service.tryParse(text).orElseThrow())
                        .toList(),
                patterns.isEmpty()
                        ? List.of()
                        : List.of(new RuleRequirement(RequirementKind.NO_TLS_INSPECTION, patterns)),
                List.of());
    }

    private static Stream<String> words(String texts) {
        return texts.isEmpty() ? Stream.empty() : Stream.of(texts.split(" "));
    }
}
