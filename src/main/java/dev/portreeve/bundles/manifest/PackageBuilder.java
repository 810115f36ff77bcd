package dev.portreeve.bundles.manifest;

import dev.portreeve.bundles.zip.Archive;
import dev.portreeve.bundles.zip.ArchiveFile;
import dev.portreeve.bundles.zip.CanonicalZip;
import dev.portreeve.signing.RawSignature;
import dev.portreeve.signing.SigningKey;
import dev.portreeve.signing.SshSignature;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Builds and signs a package. With an Ed25519 key the same record gives the same bytes; ECDSA signatures differ each
/// time, so a package is built once and its bytes are kept.
public final class PackageBuilder {

    private PackageBuilder() {}

    /// The bytes of the zip file.
    ///
    /// @throws dev.portreeve.signing.SigningUnavailableException when the key cannot be used now
    public static byte[] build(PackageRecord record, SigningKey key) {
        List<ArchiveFile> files = new ArrayList<>(record.files());
        files.add(new ArchiveFile(PackageLayout.MANIFEST, ManifestJson.bytes(record, key.publicKey())));
        files.add(new ArchiveFile(PackageLayout.APPROVALS, ApprovalsJson.bytes(record)));
        files.add(ArchiveFile.ofText(
                PackageLayout.CHANGES,
                record.changes().markdown(record.id(), record.lineage().supersedes())));
        files.add(ArchiveFile.ofText(
                PackageLayout.INSTRUCTIONS, Instructions.text(record.id(), record.portal(), key.algorithm())));
        byte[] sums = DigestList.of(files).text().getBytes(StandardCharsets.US_ASCII);
        files.add(new ArchiveFile(PackageLayout.SUMS, sums));
        files.add(new ArchiveFile(PackageLayout.SSH_SIGNATURE, SshSignature.sign(key, record.namespace(), sums)));
        files.add(new ArchiveFile(PackageLayout.RAW_SIGNATURE, RawSignature.sign(key, sums)));
        return CanonicalZip.write(new Archive(record.id().toString(), files));
    }
}
