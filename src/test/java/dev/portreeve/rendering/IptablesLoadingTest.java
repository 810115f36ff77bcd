package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rendering.iptables.IptablesRenderer;
import dev.portreeve.rendering.proof.ProofKind;
import dev.portreeve.rules.SampleCatalog;
import dev.portreeve.testing.NetworkNamespace;
import dev.portreeve.testing.Programs;
import dev.portreeve.testing.Proven;
import dev.portreeve.testing.ToolVersions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `ipset`, `iptables` over the tables of nftables and over the older ones, and dnsmasq accept the files, and refuse
/// mutants of them, all in a network of their own.
class IptablesLoadingTest {

    private static final String LOAD = """
            ipset restore <request.ipset || exit 1
            for program in iptables ip6tables; do
              [ ! -s request.$program ] || $program-$1-restore --noflush <request.$program || exit 2
            done
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"nft", "legacy"})
    void theFilesOfAllFeaturesInEveryRegionLoad(String tables) throws IOException {
        List<Case> cases = new ArrayList<>(Scenarios.all().values());
        for (CatalogContent content : Catalogs.all()) {
            cases.addAll(Cases.allFeaturesOncePerRegion(content));
            cases.add(Cases.full(content));
        }
        for (Case given : cases) {
            if (new IptablesRenderer().render(given.rules(), given.scope()) instanceof Rendering rendering) {
                write(rendering);
                Programs.Outcome outcome = run(tables, LOAD + LOAD);
                assertThat(outcome.exit()).as(given + outcome.output()).isZero();
                assertThat(outcome.output()).as(given.toString()).isEmpty();
                if (Files.size(folder.resolve("request-dnsmasq.conf")) > 0) {
                    Programs.Outcome tested = Programs.run(
                            folder, Programs.require("dnsmasq"), "--test", "-C", folder + "/request-dnsmasq.conf");
                    assertThat(tested.exit()).as(given + tested.output()).isZero();
                }
            }
        }
        Proven.by(TargetId.IPTABLES, ProofKind.PARSER, "iptables", ToolVersions.ofProgram("iptables", "--version"));
        Proven.by(TargetId.IPTABLES, ProofKind.PARSER, "ipset", ToolVersions.ofProgram("ipset", "--version"));
        Proven.by(TargetId.IPTABLES, ProofKind.PARSER, "dnsmasq", ToolVersions.ofProgram("dnsmasq", "--version"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ipset;198.51.100.0/27;198.51.100.0/64",
                "ipset;-exist PR-2026-000123_core-163_v4;-exist PR-2026-000123_core-163_v4_of_europe",
                "ipset;family inet6;family inet",
                "ipset;maxelem 65536;maxelem 1",
                "iptables;PR-2026-000123_core-163_v4;PR-2026-000123_core-136_v4",
                "iptables;--dports 80,443;--dports 80,65537",
                "iptables;--dports 80,443;--dports 1,2,3,4,5,6,7,8,9,10,11,12,13,14,80,443",
                "iptables;:req_PR-2026-000123_in;:req_PR-2026-000123_in_of_europe",
                "iptables;-i eth0.100;-i ethernet-100.200",
                "ip6tables;COMMIT;COMIT"
            })
    void mutantsAreRefused(String file, String good, String bad) throws IOException {
        write(full());
        Path path = folder.resolve("request." + file);
        String text = Files.readString(path);
        assertThat(text).contains(good);
        Files.writeString(path, text.replace(good, bad));
        for (String tables : List.of("nft", "legacy")) {
            assertThat(run(tables, LOAD).exit()).as(tables).isNotZero();
        }
        Proven.by(TargetId.IPTABLES, ProofKind.PARSER, "iptables", ToolVersions.ofProgram("iptables", "--version"));
        Proven.by(TargetId.IPTABLES, ProofKind.PARSER, "ipset", ToolVersions.ofProgram("ipset", "--version"));
    }

    /// Comments alone may be longer than the programs keep, without a word.
    @Test
    void commentsAreKeptAsWritten() throws IOException {
        Case given = Scenarios.withRules(
                Scenarios.unrestricted(),
                Scenarios.rule("group-" + "a".repeat(74), "", "198.51.100.0/27", "tcp/443 udp/1-2 tcp/5223"));
        write((Rendering) new IptablesRenderer().render(given.rules(), given.scope()));
        String comment =
                given.scope().request() + " " + given.rules().rules().getFirst().id();
        for (String tables : List.of("nft", "legacy")) {
            Programs.Outcome outcome = run(tables, LOAD + "iptables-$1 -S\n");
            assertThat(outcome.output()).as(tables).contains("--comment \"" + comment + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nft", "legacy"})
    void theRollBackRemovesWhatWasLoadedAndNothingElse(String tables) throws IOException {
        write(full());
        Programs.Outcome outcome = run(tables, """
                show() { ipset list -n; iptables-$1 -S; ip6tables-$1 -S; }
                back() {
                  iptables-$1-restore --noflush <request-rollback.iptables &&
                  ip6tables-$1-restore --noflush <request-rollback.ip6tables &&
                  ipset restore <request-rollback.ipset && ipset restore <request-names-rollback.ipset
                }
                ipset create other hash:net
                for program in iptables ip6tables; do
                  $program-$1 -P FORWARD DROP; $program-$1 -N site; $program-$1 -A FORWARD -j site
                done
                show $1 >before
                """ + LOAD + LOAD + """
                ipset restore <request-rollback.ipset 2>/dev/null && echo "sets removed in use"
                iptables-$1 -A site -j req_PR-2026-000123
                show $1 >jumped
                back $1 2>/dev/null && echo "chain removed in use"
                show $1 >jumped2; cmp jumped jumped2
                iptables-$1 -D site -j req_PR-2026-000123
                back $1 || exit 3
                show $1 >after; cmp before after && echo same
                """);
        assertThat(outcome.output()).isEqualTo("same\n");
        Proven.by(TargetId.IPTABLES, ProofKind.PARSER, "iptables", ToolVersions.ofProgram("iptables", "--version"));
        Proven.by(TargetId.IPTABLES, ProofKind.PARSER, "ipset", ToolVersions.ofProgram("ipset", "--version"));
    }

    private static Rendering full() {
        Case given = Cases.full(SampleCatalog.content());
        return (Rendering) new IptablesRenderer().render(given.rules(), given.scope());
    }

    private void write(Rendering rendering) throws IOException {
        for (String end : List.of(".ipset", ".iptables", ".ip6tables")) {
            Files.writeString(folder.resolve("request" + end), IptablesFile.text(rendering, end));
            Files.writeString(folder.resolve("request-rollback" + end), named(rendering, "3-rollback" + end));
        }
        for (String end : List.of("-names-rollback.ipset", "-dnsmasq.conf")) {
            Files.writeString(folder.resolve("request" + end), named(rendering, end));
        }
    }

    private static String named(Rendering rendering, String end) {
        return rendering.artifacts().stream()
                .filter(artifact -> artifact.path().endsWith(end))
                .map(Artifact::text)
                .findFirst()
                .orElse("");
    }

    private Programs.Outcome run(String tables, String script) throws IOException {
        Programs.require("ipset");
        Programs.require("iptables-" + tables + "-restore");
        Path file = Files.writeString(folder.resolve("run.sh"), "export LC_ALL=C PATH=$PATH:/usr/sbin\n" + script);
        return NetworkNamespace.run(folder, Programs.require("bash"), file.toString(), tables);
    }
}
