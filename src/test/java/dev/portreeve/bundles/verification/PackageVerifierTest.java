package dev.portreeve.bundles.verification;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.bundles.PackageFixture;
import dev.portreeve.bundles.manifest.ApprovalEvidence;
import dev.portreeve.bundles.manifest.CheckedFile;
import dev.portreeve.bundles.manifest.DecisionEvidence;
import dev.portreeve.bundles.manifest.DigestList;
import dev.portreeve.bundles.manifest.PackageBuilder;
import dev.portreeve.bundles.manifest.PackageLayout;
import dev.portreeve.bundles.zip.Archive;
import dev.portreeve.bundles.zip.ArchiveFile;
import dev.portreeve.bundles.zip.CanonicalZip;
import dev.portreeve.canonical.Digest;
import dev.portreeve.signing.RawSignature;
import dev.portreeve.signing.SigningKey;
import dev.portreeve.signing.SigningKeyFixture;
import dev.portreeve.signing.SshSignature;
import dev.portreeve.testing.UseCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a portal that signs nonsense gets told: every package here carries good signatures.
@UseCase("UC-008")
class PackageVerifierTest {

    private final SigningKey key = SigningKeyFixture.seeded(1);
    private final PackageVerifier verifier = new PackageVerifier(PackageFixture.trusting(key));
    private final byte[] good = PackageBuilder.build(PackageFixture.anyRecord(), key);

    @Test
    void saysWhatAGenuinePackageIs() throws Exception {
        VerifiedPackage verified = verifier.open(good);

        assertThat(verified.id()).isEqualTo(PackageFixture.ID);
        assertThat(verified.key()).isEqualTo(key.publicKey());
        assertThat(verified.approvals()).isEqualTo(1);
        assertThat(verified.ruleSetDigest())
                .isEqualTo(PackageFixture.anyRecord().ruleSetDigest());
        assertThat(verified.expiredAt(Instant.parse("2027-05-31T23:59:59Z"))).isFalse();
        assertThat(verified.expiredAt(Instant.parse("2027-06-01T00:00:00Z"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    manifest.json  | "revision":3         | "revision":4               | MANIFEST_DIFFERS
                    manifest.json  | "PR-2026-000123-r3"  | "PR-2026-000123-r2"        | MANIFEST_DIFFERS
                    manifest.json  | "portal.example"     | "other.example"            | MANIFEST_DIFFERS
                    manifest.json  | "squid/portreeve     | "squid/portreevf           | MANIFEST_DIFFERS
                    manifest.json  | "number":2           | "number":0                 | MANIFEST_DIFFERS
                    manifest.json  | "ed25519"            | "ecdsa-p256-sha256"        | MANIFEST_DIFFERS
                    manifest.json  | "ruleSetDigest":"    | "ruleSetDigest":"0         | MANIFEST_DIFFERS
                    manifest.json  | "scopeDigest":"      | "scopeDigest":"0           | MANIFEST_DIFFERS
                    manifest.json  | "2027-05-31"         | "2027-06-31"               | JSON_MEMBER
                    manifest.json  | "2027-05-31"         | "2028-05-31"               | APPROVED_DIFFERS
                    manifest.json  | "revision":2         | "revision":"2"             | JSON_MEMBER
                    manifest.json  | "expires"            | "Expires"                  | JSON_NOT_CANONICAL
                    manifest.json  | "result":"passed"    | "result":"failed"          | MANIFEST_DIFFERS
                    manifest.json  | ["L1","L2"]          | ["L1","L4"]                | JSON_MEMBER
                    manifest.json  | "version":"5.7"      | "version":""               | JSON_MEMBER
                    manifest.json  | "device":"loaded",   | ~~                         | JSON_MEMBER
                    manifest.json  | manifest/2           | manifest/3                 | MANIFEST_DIFFERS
                    manifest.json  | manifest/2           | manifest/1                 | JSON_MEMBER
                    manifest.json  | "notCovered"         | "notCoverex"               | JSON_MEMBER
                    manifest.json  | {"catalog"           | { "catalog"                | JSON_NOT_CANONICAL
                    manifest.json  | {"catalog"           | {"catalog":1,"catalog"     | JSON_NOT_CANONICAL
                    manifest.json  | "revision":3         | "revision":3.0             | JSON_NOT_CANONICAL
                    manifest.json  | {"catalog"           | x{"catalog"                | JSON_NOT_CANONICAL
                    approvals.json | "quorum":1           | "quorum":2                 | APPROVALS_INSUFFICIENT
                    approvals.json | "quorum":1           | "quorum":0                 | APPROVALS_INSUFFICIENT
                    approvals.json | "person-author"      | "person-approver"          | APPROVALS_INSUFFICIENT
                    approvals.json | "counted":true       | "counted":false            | APPROVALS_INSUFFICIENT
                    approvals.json | "approve"            | "comment"                  | APPROVALS_DIFFER
                    approvals.json | "digest":"           | "digest":"0                | APPROVALS_DIFFER
                    approvals.json | "at":"2026           | "at":"2027                 | APPROVALS_DIFFER
                    approvals.json | T08:30:00Z           | T08:30:00.0Z               | JSON_MEMBER
                    approvals.json | ,"verdict":"approve" | ~~                         | JSON_MEMBER
                    scope.json     | 10.0.0.0/8           | 0.0.0.0/0                  | MANIFEST_DIFFERS
                    squid/portreeve.conf | a.example      | evil.example               | MANIFEST_DIFFERS
                    plain/rules.csv      | a.example      | evil.example               | MANIFEST_DIFFERS
                    rules/rules.json     | core-163       | core-164                   | APPROVED_DIFFERS
                    verdicts.json        | exact          | wider                      | APPROVED_DIFFERS
                    changes/removals.json | "PR-2026-000123-r3" | "PR-2026-000123-r2"   | REMOVALS_DIFFER
                    changes/removals.json | "PR-2026-000101-r1" | null                  | REMOVALS_DIFFER
                    changes/removals.json | removals/1          | removals/2            | REMOVALS_DIFFER
                    changes/removals.json | "tcp/80"            | "icmp"                | JSON_MEMBER
                    changes/removals.json | "b.example"         | "b..example"          | JSON_MEMBER
                    changes/removals.json | 198.51.100.0/24     | 198.51.100.1/24       | JSON_MEMBER
                    changes/removals.json | "rule":             | "rulf":               | JSON_MEMBER
                    """)
    void findsWhatASignedPackageContradicts(String path, String text, String other, PackageProblem problem)
            throws Exception {
        Archive archive = CanonicalZip.read(good);
        List<ArchiveFile> files = new ArrayList<>(archive.files());
        ArchiveFile file = archive.file(path).orElseThrow();
        assertThat(file.text()).contains(text);
        files.remove(file);
        files.add(ArchiveFile.ofText(path, file.text().replace(text, other)));

        assertRefused(signed(archive.top(), files), problem);
    }

    @Test
    void aManifestOfBeforeThereWereChecksByFileIsGenuine() throws Exception {
        Archive archive = CanonicalZip.read(good);
        List<ArchiveFile> files = new ArrayList<>(archive.files());
        files.removeIf(file -> file.path().equals(PackageLayout.MANIFEST));
        files.add(ArchiveFile.ofText(
                PackageLayout.MANIFEST,
                archive.file(PackageLayout.MANIFEST)
                        .orElseThrow()
                        .text()
                        .replaceAll("\"checks\":\\[(?:\\{[^}]*},?)*],", "")
                        .replaceAll("\"device\":\"[a-z-]*\"", "\"checks\":[{\"by\":\"Squid\",\"what\":\"grammar\"}]")
                        .replace(PackageLayout.MANIFEST_SCHEMA, PackageLayout.EARLIER_MANIFEST_SCHEMA)));

        Archive earlier = verifier.open(signed(archive.top(), files)).archive();
        assertThat(CheckedFile.of(earlier)).isEmpty();
        assertThat(CheckedFile.of(archive))
                .extracting(CheckedFile::path)
                .contains("plain/rules.csv", "squid/portreeve.conf");
    }

    @Test
    void anExtraOrMissingFileThatIsSignedIsStillRefused() throws Exception {
        Archive archive = CanonicalZip.read(good);
        List<ArchiveFile> extra = new ArrayList<>(archive.files());
        extra.add(ArchiveFile.ofText("README", "hello"));
        assertRefused(signed(archive.top(), extra), PackageProblem.FILE_UNEXPECTED);
        List<ArchiveFile> unapproved = new ArrayList<>(archive.files());
        unapproved.add(ArchiveFile.ofText("rules/more.csv", "hello"));
        assertRefused(signed(archive.top(), unapproved), PackageProblem.MANIFEST_DIFFERS);
        List<ArchiveFile> target = new ArrayList<>(archive.files());
        target.add(ArchiveFile.ofText("panos/x.set", "hello"));
        assertRefused(signed(archive.top(), target), PackageProblem.MANIFEST_DIFFERS);
        List<ArchiveFile> missing = new ArrayList<>(archive.files());
        missing.removeIf(file -> file.path().equals("plain/rules.csv"));
        assertRefused(signed(archive.top(), missing), PackageProblem.MANIFEST_DIFFERS);
        List<ArchiveFile> document = new ArrayList<>(archive.files());
        document.removeIf(file -> file.path().equals(PackageLayout.CHANGES));
        assertRefused(signed(archive.top(), document), PackageProblem.FILE_MISSING);
        assertRefused(signed("PR-2026-000999-r1", archive.files()), PackageProblem.MANIFEST_DIFFERS);
    }

    @Test
    void whatThePackageItselfOpensIsNeverToBeClosed() throws Exception {
        for (String opened : List.of(
                "\"hosts\":[{\"except\":[],\"host\":\"a.example\"}],\"networks\":[]",
                "\"hosts\":[],\"networks\":[\"192.0.2.128/25\"]")) {
            for (String ports : List.of("tcp/443", "tcp/440-450")) {
                assertRefused(
                        withRemovals("[{" + opened + ",\"rule\":\"core-163\",\"services\":[\"" + ports + "\"]}]"),
                        PackageProblem.REMOVALS_DIFFER);
            }
            verifier.verify(withRemovals("[{" + opened + ",\"rule\":\"core-163\",\"services\":[\"tcp/80\"]}]"));
        }
    }

    private byte[] withRemovals(String removals) throws Exception {
        Archive archive = CanonicalZip.read(good);
        List<ArchiveFile> files = new ArrayList<>(archive.files());
        files.removeIf(file -> file.path().equals(PackageLayout.REMOVALS));
        files.add(ArchiveFile.ofText(
                PackageLayout.REMOVALS,
                "{\"package\":\"PR-2026-000123-r3\",\"removals\":" + removals
                        + ",\"schema\":\"portreeve-removals/1\",\"supersedes\":\"PR-2026-000101-r1\"}"));
        return signed(archive.top(), files);
    }

    @Test
    void aPackageIssuedBeforeThereWereRemovalsIsStillGenuine() throws Exception {
        Archive archive = CanonicalZip.read(good);
        List<ArchiveFile> files = new ArrayList<>(archive.files());
        files.removeIf(file -> file.path().equals(PackageLayout.REMOVALS));

        verifier.verify(signed(archive.top(), files));
    }

    @Test
    void approvalsBySomebodyWhoMayNotAreRefused() {
        List<ArchiveFile> files = PackageFixture.files();
        Digest approved = PackageFixture.digest(files, PackageLayout.APPROVED);
        DecisionEvidence yes = PackageFixture.decision("person-one", approved);
        DecisionEvidence author = PackageFixture.decision(PackageFixture.AUTHOR, approved);
        DecisionEvidence no = new DecisionEvidence(
                DecisionEvidence.Kind.REJECT, "approver", "person-two", yes.at(), approved, false, Optional.empty());

        assertRefused(build(files, PackageFixture.approvals(author)), PackageProblem.APPROVALS_INSUFFICIENT);
        assertRefused(build(files, PackageFixture.approvals(yes, yes)), PackageProblem.APPROVALS_INSUFFICIENT);
        assertRefused(build(files, PackageFixture.approvals(yes, no)), PackageProblem.APPROVALS_INSUFFICIENT);
        assertRefused(build(files, PackageFixture.approvals()), PackageProblem.APPROVALS_INSUFFICIENT);
        assertRefused(
                build(files, new ApprovalEvidence("two-approvers", 2, List.of(), List.of(yes))),
                PackageProblem.APPROVALS_INSUFFICIENT);
    }

    @Test
    void trustsNoOtherKeyAndNoOtherPortal() {
        assertThatThrownBy(() -> new PackageVerifier(PackageFixture.trusting(SigningKeyFixture.seeded(2))).verify(good))
                .isInstanceOfSatisfying(
                        PackageVerificationException.class,
                        e -> assertThat(e.problem()).isEqualTo(PackageProblem.SIGNER_NOT_TRUSTED));
    }

    @Test
    void everyChangedByteOfTheContainerIsRefused() {
        Random random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            byte[] changed = good.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> verifier.verify(changed)).isInstanceOf(PackageVerificationException.class);
        }
        assertRefused(new byte[0], PackageProblem.CONTAINER_BROKEN);
        assertRefused("no zip at all".getBytes(US_ASCII), PackageProblem.CONTAINER_BROKEN);
        assertRefused(new byte[(int) CanonicalZip.SIZE_LIMIT + 1], PackageProblem.CONTAINER_TOO_LARGE);
    }

    private byte[] build(List<ArchiveFile> files, ApprovalEvidence approvals) {
        return PackageBuilder.build(PackageFixture.record(files, approvals), key);
    }

    private byte[] signed(String top, List<ArchiveFile> changed) {
        List<ArchiveFile> files = new ArrayList<>(changed);
        files.removeIf(file -> PackageLayout.UNLISTED.contains(file.path()));
        byte[] sums = DigestList.of(files).text().getBytes(US_ASCII);
        files.add(new ArchiveFile(PackageLayout.SUMS, sums));
        files.add(new ArchiveFile(
                PackageLayout.SSH_SIGNATURE,
                SshSignature.sign(key, PackageLayout.namespace(PackageFixture.PORTAL), sums)));
        files.add(new ArchiveFile(PackageLayout.RAW_SIGNATURE, RawSignature.sign(key, sums)));
        return CanonicalZip.write(new Archive(top, files));
    }

    private void assertRefused(byte[] zip, PackageProblem problem) {
        assertThatThrownBy(() -> verifier.verify(zip))
                .isInstanceOfSatisfying(
                        PackageVerificationException.class,
                        e -> assertThat(e.problem()).as(e.getMessage()).isEqualTo(problem));
    }
}
