package dev.portreeve.bundles.verification;

import dev.portreeve.bundles.manifest.DigestList;
import dev.portreeve.bundles.manifest.PackageLayout;
import dev.portreeve.bundles.zip.Archive;
import dev.portreeve.bundles.zip.ArchiveFile;
import dev.portreeve.canonical.Digest;
import dev.portreeve.signing.AllowedSigners;
import dev.portreeve.signing.RawSignature;
import dev.portreeve.signing.SignatureVerificationException;
import dev.portreeve.signing.SshSignature;
import java.util.SortedMap;
import java.util.TreeMap;

/// Both signatures over the list of digests, and the list against the files.
final class SealCheck {

    private SealCheck() {}

    static SshSignature check(Archive archive, AllowedSigners signers) throws PackageVerificationException {
        byte[] sums = file(archive, PackageLayout.SUMS).bytes();
        byte[] ssh = file(archive, PackageLayout.SSH_SIGNATURE).bytes();
        byte[] raw = file(archive, PackageLayout.RAW_SIGNATURE).bytes();
        String place = PackageLayout.SSH_SIGNATURE;
        SshSignature signature;
        try {
            signature = SshSignature.parse(ssh);
        } catch (SignatureVerificationException e) {
            throw refused(PackageProblem.SIGNATURE_INVALID, place, e);
        }
        try {
            signers.verifyTrust(signature.key(), signature.namespace());
        } catch (SignatureVerificationException e) {
            throw refused(PackageProblem.SIGNER_NOT_TRUSTED, place, e);
        }
        try {
            signature.verify(sums);
            place = PackageLayout.RAW_SIGNATURE;
            RawSignature.verify(signature.key(), sums, raw);
        } catch (SignatureVerificationException e) {
            throw refused(PackageProblem.SIGNATURE_INVALID, place, e);
        }
        checkList(archive, sums);
        return signature;
    }

    static ArchiveFile file(Archive archive, String path) throws PackageVerificationException {
        return archive.file(path)
                .orElseThrow(() -> new PackageVerificationException(
                        PackageProblem.FILE_MISSING, path, "the file " + path, "none"));
    }

    private static void checkList(Archive archive, byte[] sums) throws PackageVerificationException {
        SortedMap<String, Digest> listed = DigestList.tryParse(sums)
                .orElseThrow(() -> new PackageVerificationException(
                        PackageProblem.LIST_MALFORMED,
                        PackageLayout.SUMS,
                        "sorted lines like: SHA256 (file) = digest",
                        "other lines"))
                .digests();
        TreeMap<String, Digest> unseen = new TreeMap<>(listed);
        for (ArchiveFile file : archive.files()) {
            if (PackageLayout.UNLISTED.contains(file.path())) {
                continue;
            }
            Digest expected = unseen.remove(file.path());
            if (expected == null) {
                throw new PackageVerificationException(
                        PackageProblem.LIST_DIFFERS, file.path(), "only files of the list", "one more");
            }
            if (!expected.equals(file.digest())) {
                throw new PackageVerificationException(
                        PackageProblem.DIGEST_DIFFERS,
                        file.path(),
                        expected.hex(),
                        file.digest().hex());
            }
        }
        if (!unseen.isEmpty()) {
            throw new PackageVerificationException(
                    PackageProblem.LIST_DIFFERS, unseen.firstKey(), "the file of the list", "none");
        }
    }

    private static PackageVerificationException refused(
            PackageProblem problem, String place, SignatureVerificationException cause) {
        return new PackageVerificationException(problem, place, cause.expected(), cause.actual());
    }
}
