package dev.portreeve.bundles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.bundles.manifest.PackageBuilder;
import dev.portreeve.bundles.manifest.PackageLayout;
import dev.portreeve.bundles.manifest.VerificationSteps;
import dev.portreeve.bundles.verification.PackageVerificationException;
import dev.portreeve.bundles.verification.PackageVerifier;
import dev.portreeve.bundles.zip.Archive;
import dev.portreeve.bundles.zip.ArchiveException;
import dev.portreeve.bundles.zip.ArchiveFile;
import dev.portreeve.bundles.zip.CanonicalZip;
import dev.portreeve.canonical.Digest;
import dev.portreeve.signing.SigningKey;
import dev.portreeve.signing.SigningKeyFixture;
import dev.portreeve.testing.Programs;
import dev.portreeve.testing.UseCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Runs the texts of `VERIFY.txt` in bash, character by character as they stand there.
@UseCase("UC-008")
class DocumentedCommandsTest {

    private static final int BATCH = 60;

    @TempDir
    Path folder;

    private final SigningKey key = SigningKeyFixture.seeded(1);
    private final byte[] good = PackageBuilder.build(PackageFixture.anyRecord(), key);
    private Archive archive = new Archive("none", PackageFixture.files());

    @BeforeEach
    void needsTheRealPrograms() throws ArchiveException {
        archive = CanonicalZip.read(good);
        List.of("ssh-keygen", "openssl", "sha256sum", "unzip", "bash").forEach(Programs::require);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ed25519", "p256"})
    void everyCommandAcceptsAPackageOfEitherAlgorithm(String algorithm) throws Exception {
        SigningKey signer = algorithm.equals("p256") ? SigningKeyFixture.p256() : key;
        byte[] zip = PackageBuilder.build(PackageFixture.anyRecord(), signer);
        place(folder, zip, signer);
        List<VerificationSteps.Step> steps =
                new ArrayList<>(List.of(VerificationSteps.download(PackageFixture.ID, Digest.of(zip))));
        steps.addAll(VerificationSteps.of(PackageFixture.ID, PackageFixture.PORTAL, signer.algorithm()));
        String script = "set -e\n"
                + steps.stream().map(VerificationSteps.Step::command).collect(Collectors.joining("\n")) + "\n";
        Files.writeString(folder.resolve("verify.sh"), script);

        Programs.Outcome outcome = Programs.run(folder, "bash", "verify.sh");

        assertThat(outcome.exit()).as(outcome.output()).isZero();
        assertThat(outcome.output())
                .contains(PackageFixture.ID + ".zip: OK")
                .contains("Good \"rule-package@portal.example\" signature for portreeve with")
                .contains(signer.publicKey().fingerprint())
                .contains("squid/portreeve.conf: OK")
                .contains("complete\n");
        new PackageVerifier(PackageFixture.trusting(signer)).verify(zip);
    }

    @Test
    void theInstructionsInThePackageAreTheseCommands() throws Exception {
        String text = CanonicalZip.read(good)
                .file(PackageLayout.INSTRUCTIONS)
                .orElseThrow()
                .text();

        assertThat(text.lines().filter(line -> line.startsWith("    ")).map(String::strip))
                .containsExactlyElementsOf(
                        VerificationSteps.of(PackageFixture.ID, PackageFixture.PORTAL, key.algorithm()).stream()
                                .map(VerificationSteps.Step::command)
                                .toList());
    }

    @Test
    void aDocumentedCommandRefusesEveryMutationAndSoDoesVerify() throws Exception {
        List<PackageMutations.Mutation> mutations = new PackageMutations(archive, 20_261_123).draw(21);
        PackageVerifier verifier = new PackageVerifier(PackageFixture.trusting(key));
        for (PackageMutations.Mutation mutation : mutations) {
            assertThatThrownBy(() -> verifier.verify(mutation.zip()))
                    .as(mutation.name())
                    .isInstanceOf(PackageVerificationException.class);
        }
        assertThat(mutations).hasSizeGreaterThanOrEqualTo(200);

        Map<String, Integer> refusals = new TreeMap<>();
        for (int from = 0; from < mutations.size(); from += BATCH) {
            List<PackageMutations.Mutation> batch = mutations.subList(from, Math.min(from + BATCH, mutations.size()));
            String[] verdicts = verdicts(folder.resolve("batch" + from), batch);
            for (int i = 0; i < batch.size(); i++) {
                assertThat(verdicts[i]).as(batch.get(i).name()).isNotEqualTo("accepted");
                if (batch.get(i).name().startsWith("link")) {
                    assertThat(verdicts[i]).as(batch.get(i).name()).isEqualTo("complete");
                }
                refusals.merge(verdicts[i], 1, Integer::sum);
            }
        }
        assertThat(refusals.keySet()).contains("unpack", "signature", "digests", "complete", "openssl");
    }

    /// For each mutation the code of the first command that refuses it, or `accepted`.
    private String[] verdicts(Path batch, List<PackageMutations.Mutation> mutations) throws IOException {
        StringBuilder script = new StringBuilder();
        for (int i = 0; i < mutations.size(); i++) {
            Path place = Files.createDirectories(batch.resolve("m" + i));
            place(place, mutations.get(i).zip(), key);
            placeTwins(place.resolve(PackageMutations.TWINS));
            script.append("(\ncd m").append(i).append('\n');
            for (VerificationSteps.Step step :
                    VerificationSteps.of(PackageFixture.ID, PackageFixture.PORTAL, key.algorithm())) {
                script.append("{\n").append(step.command()).append("\n} > /dev/null 2>&1 || { echo ");
                script.append(step.code()).append("; exit; }\n");
            }
            script.append("echo accepted\n)\n");
        }
        Files.writeString(batch.resolve("verify.sh"), script);
        Programs.Outcome outcome = Programs.run(batch, "bash", "verify.sh");
        return outcome.output().lines().toArray(String[]::new);
    }

    private void placeTwins(Path twins) throws IOException {
        for (ArchiveFile file : archive.files()) {
            Path twin = twins.resolve(file.path());
            Files.createDirectories(twin.resolve("..").normalize());
            Files.write(twin, file.bytes());
        }
    }

    private static void place(Path folder, byte[] zip, SigningKey key) throws IOException {
        Files.write(folder.resolve(PackageFixture.ID + ".zip"), zip);
        Files.writeString(
                folder.resolve(PackageLayout.SIGNERS_FILE),
                PackageFixture.trusting(key).text());
        Files.writeString(
                folder.resolve(PackageLayout.KEY_FILE), key.publicKey().pem());
    }
}
