package dev.portreeve.bundles.verification;

import dev.portreeve.bundles.zip.ArchiveFile;
import dev.portreeve.canonical.CanonicalJson;
import dev.portreeve.canonical.CanonicalJsonException;

/// Reads a JSON file of a package, which has one spelling only.
final class CanonicalDocument {

    private CanonicalDocument() {}

    static Members read(ArchiveFile file) throws PackageVerificationException {
        try {
            return Members.of(file.path(), CanonicalJson.read(file.bytes(), ArchiveFile.SIZE_LIMIT));
        } catch (CanonicalJsonException e) {
            throw new PackageVerificationException(
                    PackageProblem.JSON_NOT_CANONICAL, file.path(), "canonical JSON", String.valueOf(e.getMessage()));
        }
    }
}
