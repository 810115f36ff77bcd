package dev.portreeve.bundles.verification;

import dev.portreeve.bundles.manifest.PackageId;
import dev.portreeve.bundles.manifest.PackageLayout;
import dev.portreeve.bundles.zip.Archive;
import dev.portreeve.bundles.zip.ArchiveFile;
import dev.portreeve.canonical.Digest;
import dev.portreeve.signing.VerifyingKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The manifest against the package it describes.
final class ManifestCheck {

    /// What the other checks need of a manifest.
    record Manifest(
            PackageId id,
            String portal,
            Optional<PackageId> supersedes,
            Digest ruleSetDigest,
            Instant issuedAt,
            LocalDate expires) {}

    private final Archive archive;
    private final Members manifest;

    private ManifestCheck(Archive archive, Members manifest) {
        this.archive = archive;
        this.manifest = manifest;
    }

    static Manifest check(Archive archive, VerifyingKey key, String namespace) throws PackageVerificationException {
        Members manifest = CanonicalDocument.read(SealCheck.file(archive, PackageLayout.MANIFEST))
                .exactly(
                        "schema",
                        "package",
                        "portal",
                        "request",
                        "revision",
                        "lineage",
                        "ruleSetDigest",
                        "scopeDigest",
                        "catalog",
                        "generator",
                        "issuedAt",
                        "expires",
                        "targets",
                        "signingKey",
                        "notCovered");
        return new ManifestCheck(archive, manifest).check(key, namespace);
    }

    private Manifest check(VerifyingKey key, String namespace) throws PackageVerificationException {
        if (!isEarlier()) {
            expect("schema", PackageLayout.MANIFEST_SCHEMA);
        }
        expect("package", archive.top());
        PackageId id = manifest.parsed(
                "package", "a package name", text -> PackageId.tryParse(text).orElseThrow());
        expect("request", id.request());
        expect("revision", id.revision());
        String portal = manifest.text("portal");
        if (!PackageLayout.namespace(portal).equals(namespace)) {
            throw new PackageVerificationException(
                    PackageProblem.MANIFEST_DIFFERS,
                    manifest.place() + " portal",
                    namespace,
                    PackageLayout.namespace(portal));
        }
        Digest approved = SealCheck.file(archive, PackageLayout.APPROVED).digest();
        expect("ruleSetDigest", approved.hex());
        expect(
                "scopeDigest",
                SealCheck.file(archive, PackageLayout.SCOPE).digest().hex());
        Members signing = manifest.object("signingKey").exactly("id", "algorithm");
        signing.expect(PackageProblem.MANIFEST_DIFFERS, "id", key.keyId());
        signing.expect(
                PackageProblem.MANIFEST_DIFFERS, "algorithm", key.algorithm().tag());
        Optional<PackageId> supersedes = checkOrigin(id);
        checkTargets();
        return new Manifest(
                id,
                portal,
                supersedes,
                approved,
                manifest.parsed("issuedAt", "a time", Instant::parse),
                manifest.parsed("expires", "a date", LocalDate::parse));
    }

    private Optional<PackageId> checkOrigin(PackageId id) throws PackageVerificationException {
        Members lineage = manifest.object("lineage").exactly("place", "number", "supersedes");
        lineage.text("place");
        int number = lineage.number("number");
        Optional<PackageId> before = lineage.values().get("supersedes") == null
                ? Optional.empty()
                : Optional.of(lineage.parsed(
                        "supersedes",
                        "a package name",
                        text -> PackageId.tryParse(text).orElseThrow()));
        if (number < 1 || before.equals(Optional.of(id))) {
            throw new PackageVerificationException(
                    PackageProblem.MANIFEST_DIFFERS,
                    lineage.place(),
                    "a package after another one",
                    "number " + number);
        }
        Members catalog = manifest.object("catalog").exactly("revision", "digest", "sources");
        catalog.number("revision");
        catalog.parsed("digest", "a digest", Digest::new);
        for (Members source : catalog.objects("sources")) {
            source.exactly("carrier", "language", "sha256").parsed("sha256", "a digest", Digest::new);
        }
        manifest.object("generator").exactly("name", "version").text("version");
        manifest.texts("notCovered");
        return before;
    }

    private void checkTargets() throws PackageVerificationException {
        Set<String> rendered = new HashSet<>();
        for (ArchiveFile file : archive.files()) {
            if (PackageLayout.isOfTarget(file.path())) {
                rendered.add(file.path());
            }
        }
        for (Members target : manifest.objects("targets")) {
            for (Members named : files(target)) {
                String path = named.text("path");
                if (!path.startsWith(target.text("target") + "/") || !rendered.remove(path)) {
                    throw new PackageVerificationException(
                            PackageProblem.MANIFEST_DIFFERS, named.place(), "a file of the target", path);
                }
                named.expect(
                        PackageProblem.MANIFEST_DIFFERS,
                        "sha256",
                        SealCheck.file(archive, path).digest().hex());
            }
        }
        if (!rendered.isEmpty()) {
            throw new PackageVerificationException(
                    PackageProblem.MANIFEST_DIFFERS,
                    manifest.place() + " targets",
                    "every file of a target",
                    "not " + rendered.stream().sorted().findFirst().orElseThrow());
        }
    }

    /// Whether it names checks for each target and not for each file.
    private boolean isEarlier() throws PackageVerificationException {
        return manifest.text("schema").equals(PackageLayout.EARLIER_MANIFEST_SCHEMA);
    }

    /// The files of a target, with the members that they have to have.
    private List<Members> files(Members target) throws PackageVerificationException {
        boolean earlier = isEarlier();
        target.exactly("target", "files", earlier ? "checks" : "device");
        List<Members> files = target.objects("files");
        for (Members file : files) {
            if (earlier) {
                file.exactly("path", "sha256");
            } else {
                FileCheckForm.require(file.exactly("path", "sha256", "checks").objects("checks"));
            }
        }
        if (earlier) {
            for (Members check : target.objects("checks")) {
                check.exactly("what", "by").text("what");
            }
        } else {
            target.text("device");
        }
        return files;
    }

    private void expect(String name, Object value) throws PackageVerificationException {
        manifest.expect(PackageProblem.MANIFEST_DIFFERS, name, value);
    }
}
