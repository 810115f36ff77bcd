package dev.portreeve.bundles.verification;

import dev.portreeve.bundles.manifest.PackageLayout;
import dev.portreeve.bundles.zip.Archive;
import dev.portreeve.bundles.zip.ArchiveException;
import dev.portreeve.bundles.zip.ArchiveFile;
import dev.portreeve.bundles.zip.CanonicalZip;
import dev.portreeve.signing.AllowedSigners;
import dev.portreeve.signing.SshSignature;

/// Checks a package from the outside in: container, files, signatures, list of digests, manifest, what was approved,
/// who approved it. It stops at the first thing that is wrong. Expiry is not among them: an expired package is
/// genuine, and whoever asks has a clock.
public final class PackageVerifier {

    private final AllowedSigners signers;

    /// Trusts these keys for these purposes.
    public PackageVerifier(AllowedSigners signers) {
        this.signers = signers;
    }

    /// Checks a package.
    ///
    /// @throws PackageVerificationException naming the first thing that is wrong
    public void verify(byte[] zip) throws PackageVerificationException {
        open(zip);
    }

    /// Checks a package and says what is in it.
    ///
    /// @throws PackageVerificationException naming the first thing that is wrong
    public VerifiedPackage open(byte[] zip) throws PackageVerificationException {
        Archive archive = archive(zip);
        requirePlaces(archive);
        SshSignature signature = SealCheck.check(archive, signers);
        ManifestCheck.Manifest manifest = ManifestCheck.check(archive, signature.key(), signature.namespace());
        int approvals = ApprovalCheck.check(archive, manifest);
        RemovalCheck.check(archive, manifest);
        return new VerifiedPackage(
                manifest.id(),
                manifest.portal(),
                signature.key(),
                manifest.issuedAt(),
                manifest.expires(),
                manifest.ruleSetDigest(),
                approvals,
                archive);
    }

    private static Archive archive(byte[] zip) throws PackageVerificationException {
        try {
            return CanonicalZip.read(zip);
        } catch (ArchiveException e) {
            PackageProblem problem = switch (e.kind()) {
                case TOO_LARGE -> PackageProblem.CONTAINER_TOO_LARGE;
                case TOO_MANY_FILES -> PackageProblem.CONTAINER_TOO_MANY_FILES;
                case UNSAFE_NAME -> PackageProblem.CONTAINER_UNSAFE_NAME;
                case BROKEN -> PackageProblem.CONTAINER_BROKEN;
                case NOT_CANONICAL -> PackageProblem.CONTAINER_NOT_CANONICAL;
            };
            throw new PackageVerificationException(problem, e.place(), e.expected(), e.actual());
        }
    }

    private static void requirePlaces(Archive archive) throws PackageVerificationException {
        for (String document : PackageLayout.DOCUMENTS.stream().sorted().toList()) {
            SealCheck.file(archive, document);
        }
        for (ArchiveFile file : archive.files()) {
            String path = file.path();
            if (!PackageLayout.isOfTarget(path)
                    && !PackageLayout.isChangeFile(path)
                    && !PackageLayout.DOCUMENTS.contains(path)
                    && !PackageLayout.LATER_DOCUMENTS.contains(path)
                    && !PackageLayout.UNLISTED.contains(path)) {
                throw new PackageVerificationException(
                        PackageProblem.FILE_UNEXPECTED, path, "only files a package has", "one more");
            }
        }
    }
}
