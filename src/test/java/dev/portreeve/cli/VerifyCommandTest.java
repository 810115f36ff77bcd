package dev.portreeve.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portreeve.bundles.PackageFixture;
import dev.portreeve.bundles.manifest.PackageBuilder;
import dev.portreeve.signing.SigningKey;
import dev.portreeve.signing.SigningKeyFixture;
import dev.portreeve.testing.UseCase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@UseCase("UC-008")
@UseCase("UC-013")
class VerifyCommandTest {

    @TempDir
    Path folder;

    private final SigningKey key = SigningKeyFixture.seeded(1);
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeFiles() throws IOException {
        Files.write(folder.resolve("good.zip"), PackageBuilder.build(PackageFixture.anyRecord(), key));
        Files.writeString(
                folder.resolve("signers"), PackageFixture.trusting(key).text());
    }

    @Test
    void acceptsAGenuinePackage() {
        assertThat(run("2026-11-24T00:00:00Z", "good.zip", "signers")).isZero();
        assertThat(out.toString())
                .contains("PR-2026-000123-r3 is genuine")
                .contains(key.publicKey().fingerprint())
                .doesNotContain("expired");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void saysWhichChecksEachFilePassedAndThatItWasNotOnADevice() {
        assertThat(run("2026-11-24T00:00:00Z", "good.zip", "signers")).isZero();
        assertThat(out.toString()).contains("""
                          checks, as the signed manifest says
                            nftables: not on a device
                              nftables/portreeve.nft
                                none
                        """).endsWith("""
                            squid: files like these were loaded by the product itself
                              squid/portreeve.conf
                                structure: Portreeve 0.1.0, this file, passed
                                parser L1 L2: Squid 5.7, at release, all, passed
                        """);
    }

    @Test
    void callsAnExpiredPackageExpiredAndStillGenuine() {
        assertThat(run("2027-06-01T00:00:00Z", "good.zip", "signers")).isZero();
        assertThat(out.toString()).contains("WARNING: expired");
    }

    @Test
    void namesWhatIsWrongOnStandardError() throws IOException {
        byte[] zip = Files.readAllBytes(folder.resolve("good.zip"));
        zip[zip.length - 1] ^= 1;
        Files.write(folder.resolve("bad.zip"), zip);

        assertThat(run("2026-11-24T00:00:00Z", "bad.zip", "signers")).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).startsWith("REFUSED bad.zip: container-not-canonical at byte " + (zip.length - 1));
    }

    @Test
    void saysTheSameInJson() throws IOException {
        assertThat(run("2026-11-24T00:00:00Z", "good.zip", "signers", "--json")).isZero();
        assertThat(out.toString())
                .startsWith("{\"approvals\":1,")
                .contains(
                        "{\"checks\":[],\"device\":\"not-loaded\",\"path\":\"nftables/portreeve.nft\"}",
                        "\"tool\":\"Squid\",\"version\":\"5.7\"",
                        "\"verified\":true}\n");
        Files.writeString(
                folder.resolve("strangers"),
                PackageFixture.trusting(SigningKeyFixture.seeded(2)).text());
        assertThat(run("2026-11-24T00:00:00Z", "good.zip", "strangers", "--json"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("\"code\":\"signer-not-trusted\"").contains("\"verified\":false}");
    }

    @Test
    void theProgramKnowsTheCommand() {
        assertThat(Portreeve.isMeant("verify", "x.zip")).isTrue();
    }

    @Test
    void tellsAMissingFileFromWrongUsage() throws IOException {
        assertThat(run("2026-11-24T00:00:00Z", "missing.zip", "signers")).isEqualTo(1);
        assertThat(err.toString()).contains("missing.zip: cannot be read");
        Files.writeString(folder.resolve("nonsense"), "ssh-ed25519 AAAA\n");
        assertThat(run("2026-11-24T00:00:00Z", "good.zip", "nonsense")).isEqualTo(1);
        assertThat(err.toString()).contains("signers-file");
        assertThat(command("2026-11-24T00:00:00Z").execute("x.zip")).isEqualTo(2);
        assertThat(err.toString()).contains("--signers");
        assertThat(command("2026-11-24T00:00:00Z").execute("--help")).isZero();
        assertThat(out.toString()).contains("Exit status:").contains("Examples:");
    }

    private int run(String now, String zip, String signers, String... more) {
        String[] arguments = new String[3 + more.length];
        arguments[0] = folder.resolve(zip).toString();
        arguments[1] = "--signers";
        arguments[2] = folder.resolve(signers).toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return command(now).execute(arguments);
    }

    private CommandLine command(String now) {
        return new CommandLine(new VerifyCommand(InstantSource.fixed(Instant.parse(now))))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler(new FailureReport());
    }
}
