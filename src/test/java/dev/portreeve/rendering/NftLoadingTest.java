package dev.portreeve.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.rendering.Cases.Case;
import dev.portreeve.rendering.nftables.NftablesRenderer;
import dev.portreeve.rendering.proof.ProofKind;
import dev.portreeve.rules.SampleCatalog;
import dev.portreeve.testing.NetworkNamespace;
import dev.portreeve.testing.Programs;
import dev.portreeve.testing.Proven;
import dev.portreeve.testing.Skips;
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

/// `nft` and dnsmasq accept the files without a warning and refuse mutants of them, all in a network of their own.
class NftLoadingTest {

    @TempDir
    private Path folder;

    @Test
    void nftAndDnsmasqAcceptTheFilesOfAllFeaturesInEveryRegion() throws IOException {
        List<Case> cases = new ArrayList<>(Scenarios.all().values());
        for (CatalogContent content : Catalogs.all()) {
            cases.addAll(Cases.allFeaturesOncePerRegion(content));
            cases.add(Cases.full(content));
        }
        int bridges = 0;
        for (Case given : cases) {
            if (new NftablesRenderer().render(given.rules(), given.scope()) instanceof Rendering rendering) {
                Programs.Outcome outcome = nft(NftFile.main(rendering).text(), "-c");
                Skips.unless(
                        NetworkNamespace.isRoot() || !outcome.output().contains("Message too long"),
                        "only root can send the kernel a file of this size");
                assertThat(outcome.exit()).as(given + outcome.output()).isZero();
                assertThat(outcome.output()).isEmpty();
                for (Artifact bridge : named(rendering, "-dnsmasq.conf")) {
                    Programs.Outcome tested = dnsmasq(bridge.text());
                    assertThat(tested.exit()).as(given + tested.output()).isZero();
                    bridges++;
                }
            }
        }
        assertThat(bridges).isGreaterThan(10);
        Proven.by(TargetId.NFTABLES, ProofKind.PARSER, "nftables", ToolVersions.ofProgram("nft", "--version"));
        Proven.by(TargetId.NFTABLES, ProofKind.PARSER, "dnsmasq", ToolVersions.ofProgram("dnsmasq", "--version"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "198.51.100.0/27;198.51.100.0/64",
                "daddr @pr_2026_000123_core_163_v4;daddr @pr_2026_000123_core_613_v4",
                "auto-merge;auto-marge",
                "tcp dport { 80, 443 };tcp dport { 80, 65537 }",
                "ip saddr;ip6 saddr",
                "set dns_;set nds_"
            })
    void nftRefusesMutants(String good, String bad) throws IOException {
        String text = NftFile.main(full()).text();
        assertThat(text).contains(good);
        assertThat(nft(text.replace(good, bad), "-c").exit()).isNotZero();
        Proven.by(TargetId.NFTABLES, ProofKind.PARSER, "nftables", ToolVersions.ofProgram("nft", "--version"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"nftset=;nftsets=", "nftset=/;nftset", "_v6\\n;_v6,%s\\n"})
    void dnsmasqRefusesMutants(String good, String bad) throws IOException {
        String text = named(full(), "-dnsmasq.conf").getFirst().text();
        String from = good.replace("\\n", "\n");
        assertThat(text).contains(from);
        String to = bad.replace("\\n", "\n").replace("%s", "x".repeat(1024));
        assertThat(dnsmasq(text.replace(from, to)).exit()).isNotZero();
        Proven.by(TargetId.NFTABLES, ProofKind.PARSER, "dnsmasq", ToolVersions.ofProgram("dnsmasq", "--version"));
    }

    @Test
    void theRollBackRemovesWhatWasLoadedAndNothingElse() throws IOException {
        Rendering rendering = full();
        Path load = write("load.nft", NftFile.main(rendering).text());
        Path other = write("other.nft", """
                table inet portreeve {
                    set other_v4 {
                        type ipv4_addr
                    }
                    chain site {
                        ip daddr @other_v4 accept
                    }
                }
                """);
        Path back =
                write("back.nft", named(rendering, "3-rollback.nft").getFirst().text());
        Path names = write(
                "names.nft", named(rendering, "-names-rollback.nft").getFirst().text());
        Path script = write("run.sh", """
                set -e
                nft -f "$2"; nft list ruleset >before
                nft -f "$1"; nft -f "$1"
                nft -f "$4" 2>/dev/null && echo "names removed in use"
                nft add rule inet portreeve site jump req_pr_2026_000123
                nft -f "$3" 2>/dev/null && echo "chain removed in use"
                nft flush chain inet portreeve site; nft add rule inet portreeve site ip daddr @other_v4 accept
                nft -f "$3"; nft -f "$4"
                nft list ruleset >after; cmp before after && echo same
                """);
        Programs.Outcome outcome = NetworkNamespace.run(
                folder,
                Programs.require("bash"),
                script.toString(),
                load.toString(),
                other.toString(),
                back.toString(),
                names.toString());
        assertThat(outcome.output()).isEqualTo("same\n");
    }

    private static Rendering full() {
        Case given = Cases.full(SampleCatalog.content());
        return (Rendering) new NftablesRenderer().render(given.rules(), given.scope());
    }

    private static List<Artifact> named(Rendering rendering, String end) {
        return rendering.artifacts().stream()
                .filter(artifact -> artifact.path().endsWith(end))
                .toList();
    }

    private Programs.Outcome nft(String text, String option) throws IOException {
        Path file = write("rules.nft", text);
        return NetworkNamespace.run(folder, Programs.require("nft"), option, "-f", file.toString());
    }

    private Programs.Outcome dnsmasq(String text) throws IOException {
        Path file = write("bridge.conf", text);
        return Programs.run(folder, Programs.require("dnsmasq"), "--test", "-C", file.toString());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toAbsolutePath();
    }
}
