package dev.portreeve.bundles.manifest;

import dev.portreeve.bundles.zip.Archive;
import dev.portreeve.bundles.zip.ArchiveFile;
import dev.portreeve.bundles.zip.CanonicalZip;
import dev.portreeve.canonical.CanonicalJson;
import dev.portreeve.canonical.CanonicalJsonException;
import dev.portreeve.signing.RawSignature;
import dev.portreeve.signing.SigningKey;
import dev.portreeve.signing.SshSignature;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Builds and signs a package. With an Ed25519 key the same record gives the same bytes; ECDSA signatures differ each
/// time, so a package is built once and its bytes are kept.
public final class PackageBuilder {

    private PackageBuilder() {}

    /// The bytes of the zip file.
    ///
    /// @throws IllegalArgumentException when `approved.json` of the record is not what it has to be
    /// @throws dev.portreeve.signing.SigningUnavailableException when the key cannot be used now
    public static byte[] build(PackageRecord record, SigningKey key) {
        List<ArchiveFile> files = new ArrayList<>(record.files());
        ArchiveFile scope = member(record, "scope", PackageLayout.SCOPE);
        files.add(scope);
        files.add(member(record, "rules", PackageLayout.RULES));
        files.add(new ArchiveFile(PackageLayout.MANIFEST, ManifestJson.bytes(record, scope.digest(), key.publicKey())));
        files.add(new ArchiveFile(PackageLayout.APPROVALS, ApprovalsJson.bytes(record)));
        files.add(ArchiveFile.ofText(
                PackageLayout.CHANGES,
                record.changes().markdown(record.id(), record.lineage().supersedes())));
        files.add(new ArchiveFile(
                PackageLayout.REMOVALS,
                CanonicalJson.bytes(
                        Removal.document(record.id(), record.lineage().supersedes(), record.removals()))));
        files.add(ArchiveFile.ofText(
                PackageLayout.INSTRUCTIONS, Instructions.text(record.id(), record.portal(), key.algorithm())));
        byte[] sums = DigestList.of(files).text().getBytes(StandardCharsets.US_ASCII);
        files.add(new ArchiveFile(PackageLayout.SUMS, sums));
        files.add(new ArchiveFile(PackageLayout.SSH_SIGNATURE, SshSignature.sign(key, record.namespace(), sums)));
        files.add(new ArchiveFile(PackageLayout.RAW_SIGNATURE, RawSignature.sign(key, sums)));
        return CanonicalZip.write(new Archive(record.id().toString(), files));
    }

    /// A part of what was approved, as a file of its own for those who want only that.
    private static ArchiveFile member(PackageRecord record, String name, String path) {
        ArchiveFile approved = record.file(PackageLayout.APPROVED);
        try {
            Object document = CanonicalJson.read(approved.bytes(), ArchiveFile.SIZE_LIMIT);
            Object value = document instanceof Map<?, ?> members ? members.get(name) : null;
            if (value != null) {
                return new ArchiveFile(path, CanonicalJson.bytes(value));
            }
        } catch (CanonicalJsonException e) {
            throw new IllegalArgumentException("not canonical: " + approved, e);
        }
        throw new IllegalArgumentException("no " + name + " in " + approved);
    }
}
