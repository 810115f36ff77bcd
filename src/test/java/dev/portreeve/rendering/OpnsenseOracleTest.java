package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rendering.opnsense.OpnsenseRenderer;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Compares what the aliases and the rules of pf open with what is asked and declared.
class OpnsenseOracleTest {

    private static final int DRAWS = 60;

    @TempDir
    private Path folder;

    @Test
    void pfOpensWhatIsAskedAndDeclaredAndNothingElse() {
        Random random = new Random(20_261_129);
        for (CatalogContent content : Catalogs.all()) {
            for (int i = 0; i < DRAWS; i++) {
                check(Cases.draw(random, content));
            }
            check(Cases.full(content));
        }
        Scenarios.all().values().forEach(OpnsenseOracleTest::check);
        Proven.by(TargetId.OPNSENSE, ProofKind.READER);
    }

    private static void check(Case given) {
        check(given, new OpnsenseRenderer().render(given.rules(), given.scope()));
    }

    private static void check(Case given, RenderingResult result) {
        List<AddressFirewall.Opened> opened = result instanceof Rendering rendering
                ? OpnsenseFile.read(rendering).opened()
                : List.of();
        AddressFirewall.check(
                given, result, opened, _ -> given.scope().sources().zones());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "198.51.100.0/27;198.51.100.0/26",
                "2001:db8:40::/48;2001:db8:40::/47",
                "account.example.com;*.account.example.com",
                "account.example.com;accounts.example.com",
                "port { 123 };port { 124 }",
                "port { 123 };port { 123:124 }",
                "\"content\": \"123\";\"content\": \"124\"",
                "proto tcp;proto udp",
                "from <PR_2026_000123_from_clients>;from any",
                "inet proto;inet6 proto",
                "on { \"eth0.100\", \"lan\" } ;''",
                "\"lan\";\"all\"",
                "pass in;block in",
                "to <PR_2026_000123_to_core_97>;to any",
                "remove PR_2026_000123_from_clients;remove PR_2026_000124_from_clients",
                "\"type\": \"network\";\"type\": \"geoip\"",
                "\"name\": \"PR_2026_000123_from_clients\";\"name\": \"PR_2026_000123_from_clients_too_long\"",
                "-F rules;-F all",
                "# Ports: ;# IP: "
            })
    void mutantsAreNoticed(String good, String bad) {
        Case given = Cases.full(SampleCatalog.content());
        Rendering changed = AddressFirewall.mutant(render(given), good, bad);
        assertThatThrownBy(() -> check(given, changed)).isInstanceOf(AssertionError.class);
    }

    @Test
    void aListThatIsTooLongIsCut() {
        Rule rule = Scenarios.rule("long", "", Networks.apart(5001), "tcp/443 udp/443");
        Case given = Scenarios.withRules(Scenarios.from("192.0.2.0/24"), rule);
        check(given);
        Map<String, OpnsenseFile.Alias> aliases =
                OpnsenseFile.read(render(given)).aliases();
        assertThat(aliases)
                .hasSize(5)
                .containsKeys("PR_2026_000123_to_long", "PR_2026_000123_to_long_part2", "PR_2026_000123_tcp_long");
        assertThat(aliases.values()).extracting(alias -> alias.entries().size()).contains(5000, 1);
    }

    @Test
    void aNameThatNoAliasCanHoldIsSaid() {
        Case given = Scenarios.withRules(
                Scenarios.unrestricted(), Scenarios.rule("one", "a_b.example.com x.example.com", "", "tcp/443"));
        Rendering rendering = render(given);
        assertThat(rendering.deviations())
                .extracting(Verdict::reason)
                .containsExactlyInAnyOrder("name-characters", "resolved-by-dns");
        assertThat(OpnsenseFile.read(rendering).aliases().get("PR_2026_000123_to_one"))
                .extracting(OpnsenseFile.Alias::type, OpnsenseFile.Alias::entries)
                .containsExactly("host", List.of("x.example.com"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"any", "all", "a-name-longer-than-fifteen"})
    void aZoneThatIsNoInterfaceFailsTheRendering(String zone) {
        Scope scope = Scenarios.scope(new Sources(List.of(), List.of("lan", zone)));
        Case given = Scenarios.withRules(scope, Scenarios.rule("one", "x.example.com", "", "tcp/443"));
        assertThat(new OpnsenseRenderer().render(given.rules(), given.scope()))
                .isInstanceOfSatisfying(NotRendered.class, failure -> {
                    assertThat(failure.code()).isEqualTo(NotRendered.SOURCES_NOT_EXPRESSIBLE);
                    assertThat(failure.report())
                            .filteredOn(verdict -> verdict.kind() == Verdict.Kind.IMPOSSIBLE)
                            .extracting(verdict -> verdict.entry().value())
                            .containsExactly(zone);
                });
    }

    /// The roll-back asks for each alias by its name and deletes the one that it is told; the other two are not there.
    @Test
    void theScriptsDeleteWhatTheyName() throws IOException {
        Case given = Scenarios.withRules(
                Scenarios.unrestricted(), Scenarios.rule("one", "x.example.com", "", "tcp/443 udp/443"));
        Rendering rendering = render(given);
        Path log = folder.resolve("log");
        program("curl", """
                echo "curl $*" >>%s
                case $* in *getAliasUUID/*_to_one) echo '{"uuid":"6a1c-07"}' ;; *) echo '[]' ;; esac
                """.formatted(log));
        program("pfctl", "echo \"pfctl $*\" >>%s\n".formatted(log));
        for (Artifact artifact : rendering.artifacts()) {
            if (artifact.path().endsWith(".sh")) {
                Path script = Files.writeString(folder.resolve("undo.sh"), artifact.text());
                assertThat(Programs.run(
                                        folder,
                                        "/usr/bin/env",
                                        "PATH=" + folder + ":/usr/bin:/bin",
                                        "sh",
                                        script.toString(),
                                        "https://firewall.example.com")
                                .exit())
                        .isZero();
            }
        }
        String api = " https://firewall.example.com/api/firewall/alias/";
        assertThat(Files.readAllLines(log))
                .containsExactly(
                        "curl -fsS --netrc" + api + "getAliasUUID/PR_2026_000123_udp_one",
                        "curl -fsS --netrc" + api + "getAliasUUID/PR_2026_000123_tcp_one",
                        "curl -fsS --netrc" + api + "getAliasUUID/PR_2026_000123_to_one",
                        "curl -fsS --netrc --data " + api + "delItem/6a1c-07",
                        "curl -fsS --netrc --data " + api + "reconfigure",
                        "pfctl -a portreeve/PR-2026-000123 -F rules",
                        "pfctl -a portreeve/PR-2026-000123 -F Tables");
        Proven.by(TargetId.OPNSENSE, ProofKind.SCRIPT, "dash", ToolVersions.ofPackage("dash"));
    }

    private void program(String name, String body) throws IOException {
        Path program = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + body);
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    private static Rendering render(Case given) {
        return (Rendering) new OpnsenseRenderer().render(given.rules(), given.scope());
    }
}
