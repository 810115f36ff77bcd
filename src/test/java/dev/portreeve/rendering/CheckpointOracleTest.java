package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rendering.checkpoint.CheckpointRenderer;
import dev.portreeve.rendering.proof.ProofKind;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.SampleCatalog;
import dev.portreeve.testing.Programs;
import dev.portreeve.testing.Proven;
import dev.portreeve.testing.ToolVersions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Compares what the calls for Check Point open with what is asked and declared.
class CheckpointOracleTest {

    private static final int DRAWS = 60;

    @TempDir
    private Path folder;

    @Test
    void checkpointOpensWhatIsAskedAndDeclaredAndNothingElse() {
        Random random = new Random(20_261_127);
        for (CatalogContent content : Catalogs.all()) {
            for (int i = 0; i < DRAWS; i++) {
                check(Cases.draw(random, content));
            }
            check(Cases.full(content));
        }
        Scenarios.all().values().forEach(CheckpointOracleTest::check);
        Proven.by(TargetId.CHECKPOINT, ProofKind.READER);
    }

    private static void check(Case given) {
        check(given, new CheckpointRenderer().render(given.rules(), given.scope()));
    }

    private static void check(Case given, RenderingResult result) {
        CheckpointFile file = result instanceof Rendering rendering
                ? CheckpointFile.read(rendering)
                : new CheckpointFile(List.of(), Map.of());
        Sources sources = given.scope().sources();
        AddressFirewall.check(
                given,
                result,
                file.opened(),
                rule -> rule.direction() == Direction.PEER
                                || !sources.networks().isEmpty()
                        ? List.of()
                        : sources.zones());
        if (result instanceof Rendering rendering) {
            checkBypass(given, rendering, file);
        }
    }

    /// By network the whole rule, by name only the names that are meant.
    private static void checkBypass(Case given, Rendering rendering, CheckpointFile file) {
        Map<String, List<String>> expected = new TreeMap<>();
        for (AddressFirewall.Opened one : file.opened()) {
            Rule rule = given.rules().rules().stream()
                    .filter(asked -> asked.id().text().equals(one.rule()))
                    .findFirst()
                    .orElseThrow();
            List<Verdict> exempt = rendering.of(rule.id()).stream()
                    .filter(verdict -> verdict.entry().value().startsWith("no-tls-inspection "))
                    .filter(verdict -> verdict.reason().startsWith("bypass-"))
                    .toList();
            if (!exempt.isEmpty()) {
                expected.put(
                        one.rule(),
                        one.names().isEmpty()
                                ? one.to()
                                : exempt.stream()
                                        .map(verdict -> verdict.entry().value())
                                        .map(value -> value.substring(value.indexOf(' ') + 1))
                                        .toList());
            }
        }
        assertThat(new TreeMap<>(file.bypassed())).as(given.toString()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "subnet4 `198.51.100.0`;subnet4 `198.51.100.64`",
                "mask-length4 `22`;mask-length4 `21`",
                "is-sub-domain false;is-sub-domain true",
                "port `123`;port `124`",
                "action `Accept`;action `Drop`",
                " source.1 `PR_2026_000123_from_clients`; source.1 `Any`",
                "members.2 `;members.3 `",
                "delete group;delete host",
                "mgmt_cli -s `$SESSION` add access-section;mgmt_cli -s `$SESSION` add access-layer",
                "action `Bypass`;action `Inspect`"
            })
    void mutantsAreNoticed(String good, String bad) {
        Case given = Cases.full(SampleCatalog.content());
        Rendering rendering = (Rendering) new CheckpointRenderer().render(given.rules(), given.scope());
        Rendering changed = AddressFirewall.mutant(rendering, good.replace('`', '"'), bad.replace('`', '"'));
        assertThatThrownBy(() -> check(given, changed)).isInstanceOf(AssertionError.class);
    }

    /// The shell is the one parser of these scripts that every machine has.
    @Test
    void theShellReadsTheScripts() throws IOException {
        Case given = Cases.full(SampleCatalog.content());
        Rendering rendering = (Rendering) new CheckpointRenderer().render(given.rules(), given.scope());
        for (Artifact artifact : rendering.artifacts()) {
            if (artifact.path().endsWith(".sh")) {
                Path script = Files.write(folder.resolve(artifact.path().replace('/', '-')), artifact.bytes());
                Programs.Outcome outcome = Programs.run(folder, Programs.require("sh"), "-n", script.toString());
                assertThat(outcome).isEqualTo(new Programs.Outcome(0, ""));
            }
        }
        Proven.by(TargetId.CHECKPOINT, ProofKind.GRAMMAR, "dash", ToolVersions.ofPackage("dash"));
    }

    /// With a program in the place of `mgmt_cli` that notes what it is called with.
    @Test
    void aNameThatTheSiteHasWithAllBelowItStopsTheScript() throws IOException {
        Case given =
                Scenarios.withRules(Scenarios.unrestricted(), Scenarios.rule("one", "x.example.com", "", "tcp/443"));
        Rendering rendering = (Rendering) new CheckpointRenderer().render(given.rules(), given.scope());
        assertThat(run(rendering, "exit 1")).contains("add dns-domain", "add access-rule");
        assertThat(run(rendering, "echo '\"is-sub-domain\" : false'"))
                .doesNotContain("add dns-domain")
                .contains("add access-rule");
        assertThat(run(rendering, "echo '\"is-sub-domain\" : true'")).doesNotContain("add ");
    }

    private String run(Rendering rendering, String shown) throws IOException {
        Path log = folder.resolve("log");
        Files.writeString(log, "");
        Path tool = Files.writeString(folder.resolve("mgmt_cli"), """
                #!/bin/sh
                case "$*" in *" show "*) %s ;; *) echo "$*" >> "%s" ;; esac
                """.formatted(shown, log));
        assertThat(tool.toFile().setExecutable(true)).isTrue();
        String text = rendering.artifacts().stream()
                .filter(artifact -> artifact.path().endsWith("123.sh"))
                .findFirst()
                .orElseThrow()
                .text();
        Path script = Files.writeString(folder.resolve("load.sh"), text);
        Programs.run(
                folder,
                Programs.require("env"),
                "SESSION=none",
                "PATH=" + folder + ":/usr/bin:/bin",
                Programs.require("sh"),
                script.toString());
        return Files.readString(log);
    }

    @Test
    void groupsAreSplitWithoutLosingAnything() {
        String networks = IntStream.range(0, 1_000)
                .map(i -> 2 * i)
                .mapToObj(i -> "198.18." + i / 256 + "." + i % 256 + "/32")
                .collect(Collectors.joining(" "));
        Case given = Scenarios.withRules(Scenarios.unrestricted(), Scenarios.rule("many", "", networks, "tcp/443"));
        check(given);
        Rendering rendering = (Rendering) new CheckpointRenderer().render(given.rules(), given.scope());
        assertThat(rendering.artifacts().getFirst().text()).contains("\"PR_2026_000123_to_many_P10\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"any", "Any"})
    void aZoneThatMeansAllFails(String zone) {
        Scope scope = Scenarios.scope(new Sources(List.of(), List.of(zone)));
        Case given = Scenarios.withRules(scope, Scenarios.rule("one", "x.example.com", "", "tcp/443"));

        assertThat(new CheckpointRenderer().render(given.rules(), scope))
                .isInstanceOfSatisfying(
                        NotRendered.class,
                        failure -> assertThat(failure.code()).isEqualTo(NotRendered.SOURCES_NOT_EXPRESSIBLE));
    }

    @Test
    void zonesBesideNetworksAreDeclared() {
        Sources sources = new Sources(List.of(Prefix.parse("192.0.2.0/24")), List.of("lan"));
        Case given =
                Scenarios.withRules(Scenarios.scope(sources), Scenarios.rule("one", "x.example.com", "", "tcp/443"));
        Rendering rendering = (Rendering) new CheckpointRenderer().render(given.rules(), given.scope());
        assertThat(rendering.deviations())
                .extracting(Verdict::reason)
                .containsExactly("zone-beside-networks", "resolved-by-dns");
    }

    @Test
    void bypassesOfAWholeRuleAreDeclared() {
        Case given = Cases.full(SampleCatalog.content());
        Rendering rendering = (Rendering) new CheckpointRenderer().render(given.rules(), given.scope());
        assertThat(rendering.deviations())
                .filteredOn(verdict -> verdict.reason().equals("bypass-whole-rule"))
                .allMatch(verdict -> verdict.entry().value().startsWith(RequirementKind.NO_TLS_INSPECTION.slug()));
    }
}
