package dev.portreeve.bundles.manifest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portreeve.bundles.PackageFixture;
import dev.portreeve.bundles.zip.Archive;
import dev.portreeve.bundles.zip.ArchiveFile;
import dev.portreeve.bundles.zip.CanonicalZip;
import dev.portreeve.signing.SigningKeyFixture;
import dev.portreeve.testing.GoldenFiles;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PackageDocumentsTest {

    @Test
    void everyDocumentReadsAsAgreed() throws Exception {
        Archive archive =
                CanonicalZip.read(PackageBuilder.build(PackageFixture.anyRecord(), SigningKeyFixture.seeded(1)));

        assertThat(archive.top()).isEqualTo("PR-2026-000123-r3");
        assertThat(archive.files())
                .extracting(ArchiveFile::path)
                .containsExactly(
                        "CHANGES.md",
                        "SHA256SUMS",
                        "SHA256SUMS.sig",
                        "SHA256SUMS.sshsig",
                        "VERIFY.txt",
                        "approvals.json",
                        "approved.json",
                        "changes/removals.json",
                        "manifest.json",
                        "nftables/portreeve.nft",
                        "plain/names.txt",
                        "plain/networks.txt",
                        "plain/rules.csv",
                        "rules/rules.json",
                        "scope.json",
                        "squid/portreeve.conf",
                        "verdicts.json");
        for (String name : List.of(
                "CHANGES.md",
                "SHA256SUMS",
                "SHA256SUMS.sshsig",
                "VERIFY.txt",
                "approvals.json",
                "changes/removals.json",
                "manifest.json")) {
            GoldenFiles.check(
                    "bundles/" + name, archive.file(name).orElseThrow().bytes());
        }
    }

    @Test
    void theListOfDigestsIsReadOnlyAsItIsWritten() {
        String one = "SHA256 (a) = " + "0".repeat(64) + "\n";
        String two = "SHA256 (b/c) = " + "1".repeat(64) + "\n";

        assertThat(DigestList.tryParse((one + two).getBytes(US_ASCII)))
                .hasValueSatisfying(list -> assertThat(list.text()).isEqualTo(one + two));
        for (String other : List.of(
                two + one,
                one + one,
                one + "\n" + two,
                one.trim(),
                one.replace("\n", "\r\n"),
                "\n" + one,
                one.replace("SHA256", "MD5"),
                one.replace("(a)", "(../a)"),
                one.replace("(a)", "(a/)"),
                one.replace("0", "A"),
                one + "trailing")) {
            assertThat(DigestList.tryParse(other.getBytes(US_ASCII))).as(other).isEmpty();
        }
    }

    @Test
    void nothingChangesBetweenEqualRules() {
        RuleChanges changes = new RuleChanges(List.of());

        assertThat(changes.changes()).isEmpty();
        assertThat(changes.markdown(PackageFixture.ID, Optional.empty()))
                .contains("first package")
                .contains("Opens 0, closes 0.");
    }

    @Test
    void freeTextFindsNoWayIntoARecord() {
        assertThatThrownBy(() -> new RuleChanges.Item(true, RuleChanges.Part.HOST, "a`\n# b", List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FileCheck("parser", List.of(), "x\ny", "1", "all"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PackageFixture.approvals(PackageFixture.decision(
                        "Jo Doe", PackageFixture.anyRecord().ruleSetDigest())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void packageNamesRoundTripAndNothingElseIsOne() {
        assertThat(PackageId.tryParse("PR-2026-000123-r3")).contains(PackageFixture.ID);
        for (String other : List.of(
                "PR-2026-000123",
                "PR-2026-000123-r0",
                "PR-2026-000123-r03",
                "PR-2026-123-r3",
                "../PR-2026-000123-r3",
                "PR-2026-000123-r3\n",
                "LOCAL-r1")) {
            assertThat(PackageId.tryParse(other)).as(other).isEmpty();
        }
    }
}
