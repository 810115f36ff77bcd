package dev.portreeve.bundles.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.bundles.manifest.FileCheck;
import dev.portreeve.canonical.Bytes;
import dev.portreeve.testing.Programs;
import dev.portreeve.testing.ToolVersions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/// The last look before a package is signed, with the real programs.
class IssueChecksTest {

    private static final String SQUID = "portreeve.checks.programs.squid";
    private static final String NFT = "portreeve.checks.programs.nft";
    private static final String GOOD = "acl a dstdomain -n .example.com\nacl p port 443\nhttp_access allow a p\n";
    private static final String TABLE = "table inet portreeve {\n  chain c {\n    %s\n  }\n}\n";

    @TempDir
    private Path folder;

    @Test
    void withoutProgramsThePortalLooksItself() {
        assertThat(passed(checks(new MockEnvironment()), Map.of("squid/a.conf", GOOD, "verdicts.json", "{}")))
                .isEqualTo(Map.of(
                        "squid/a.conf", List.of(new FileCheck("structure", List.of(), "Portreeve", "1.2.3", "bytes"))));
        assertThat(checks(new MockEnvironment()).check(bytes(Map.of("squid/a.conf", "acl a\r\n"))))
                .isInstanceOf(IssueChecks.Stopped.class);
    }

    @Test
    void squidReadsItsFilesAndOnlyThose() {
        String squid = Programs.require("squid");
        IssueChecks checks = checks(new MockEnvironment().withProperty(SQUID, squid));
        Map<String, List<FileCheck>> passed =
                passed(checks, Map.of("squid/a.conf", GOOD, "fortigate/a.conf", "config firewall address\nend\n"));
        assertThat(passed.get("squid/a.conf"))
                .contains(new FileCheck(
                        "parser", List.of("L1"), "Squid", ToolVersions.ofProgram("squid", "-v"), "bytes"));
        assertThat(passed.get("fortigate/a.conf")).hasSize(1);
    }

    @Test
    void aFileThatSquidRefusesStopsTheIssueWithItsLine() {
        IssueChecks checks = checks(new MockEnvironment().withProperty(SQUID, Programs.require("squid")));
        FileFault bungled = stopped(checks, "squid/a.conf", GOOD + "http_access alow a\n");
        assertThat(bungled.line()).isEqualTo(4);
        assertThat(bungled.tool()).isEqualTo("Squid");
        assertThat(bungled.path()).isEqualTo("squid/a.conf");
        assertThat(bungled.words()).contains("a.conf").doesNotContain("/tmp");
        assertThat(stopped(checks, "squid/a.conf", GOOD.replace(".example.com", "x.example.com .example.com"))
                        .words())
                .contains("example.com");
    }

    @Test
    void aFileThatNftRefusesStopsTheIssueWithItsLine() {
        IssueChecks checks = checks(new MockEnvironment().withProperty(NFT, Programs.require("nft")));
        assertThat(passed(checks, Map.of("nftables/a.nft", TABLE.formatted("ip daddr 192.0.2.1 accept")))
                        .get("nftables/a.nft"))
                .hasSize(2);
        FileFault fault = stopped(checks, "nftables/a.nft", TABLE.formatted("ip daddr 192.0.2.0/64 accept"));
        assertThat(fault.line()).isEqualTo(3);
        assertThat(fault.words()).contains("a.nft:3");
    }

    @Test
    void aProgramThatEndsNeverOrFloodsIsBounded() throws IOException {
        BoundedRun runs = new BoundedRun(Duration.ofMillis(700));
        assertThatThrownBy(() -> runs.run(folder, List.of(script("sleep 60 & sleep 60"))))
                .hasMessageContaining("has no end");
        assertThatThrownBy(() -> runs.run(folder, List.of(script("while :; do echo x; done"))))
                .hasMessageContaining("has no end");
        assertThatThrownBy(() -> runs.run(folder, List.of(folder + "/none"))).hasMessageContaining("cannot be run");
    }

    @Test
    void aProgramGetsNoInputAndNothingOfTheEnvironment() throws Exception {
        BoundedRun.Outcome outcome = new BoundedRun(Duration.ofSeconds(10))
                .run(
                        folder,
                        List.of(script("cat; pwd; env | grep -v '^_=\\|^PWD=\\|^SHLVL='; head -c 200000 /dev/zero")));
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.output()).hasSize(65_536);
        assertThat(outcome.output().lines().limit(4))
                .containsExactlyInAnyOrder(
                        folder.toRealPath().toString(), "LC_ALL=C", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "TZ=UTC");
    }

    @Test
    void nothingIsLeftInTheTemporaryFolder() throws IOException {
        long before = leftovers();
        IssueChecks checks = checks(new MockEnvironment().withProperty(SQUID, Programs.require("squid")));
        stopped(checks, "squid/a.conf", "http_access alow a\n");
        assertThat(leftovers()).isEqualTo(before);
    }

    @Test
    void aSettingThatNamesNoProgramStopsThePortal() {
        for (String text : List.of("squid", "/no/such/program", folder.toString())) {
            assertThatThrownBy(() -> checks(new MockEnvironment().withProperty(SQUID, text)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContainingAll(SQUID, text);
        }
    }

    private String script(String body) throws IOException {
        Path script = Files.writeString(folder.resolve("script.sh"), "#!/bin/sh\n" + body + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script.toString();
    }

    private static long leftovers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("portreeve-check"))
                    .count();
        }
    }

    private static IssueChecks checks(MockEnvironment environment) {
        return new IssueChecks(new ProgramSettings(environment), "1.2.3");
    }

    private static Map<String, List<FileCheck>> passed(IssueChecks checks, Map<String, String> files) {
        IssueChecks.Outcome outcome = checks.check(bytes(files));
        assertThat(outcome).isInstanceOf(IssueChecks.Passed.class);
        return ((IssueChecks.Passed) outcome).checks();
    }

    private static FileFault stopped(IssueChecks checks, String path, String text) {
        IssueChecks.Outcome outcome = checks.check(bytes(Map.of(path, text)));
        assertThat(outcome).isInstanceOf(IssueChecks.Stopped.class);
        return ((IssueChecks.Stopped) outcome).fault();
    }

    private static Map<String, Bytes> bytes(Map<String, String> files) {
        Map<String, Bytes> bytes = new java.util.TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, Bytes.of(text.getBytes(StandardCharsets.US_ASCII))));
        return bytes;
    }
}
