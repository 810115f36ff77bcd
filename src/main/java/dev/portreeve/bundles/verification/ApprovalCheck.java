package dev.portreeve.bundles.verification;

import dev.portreeve.bundles.manifest.DecisionEvidence;
import dev.portreeve.bundles.manifest.PackageLayout;
import dev.portreeve.bundles.zip.Archive;
import dev.portreeve.bundles.zip.ArchiveFile;
import dev.portreeve.canonical.CanonicalJson;
import dev.portreeve.canonical.Digest;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What was approved against what the package has, and who approved it.
final class ApprovalCheck {

    private ApprovalCheck() {}

    /// @return how many approvals count
    static int check(Archive archive, ManifestCheck.Manifest manifest) throws PackageVerificationException {
        checkApproved(archive, manifest);
        return checkDecisions(archive, manifest);
    }

    private static void checkApproved(Archive archive, ManifestCheck.Manifest manifest)
            throws PackageVerificationException {
        PackageProblem differs = PackageProblem.APPROVED_DIFFERS;
        Members approved = CanonicalDocument.read(SealCheck.file(archive, PackageLayout.APPROVED))
                .exactly("schema", "request", "revision", "scope", "rules", "verdicts", "expiry", "fileDigests");
        approved.expect(differs, "schema", PackageLayout.APPROVED_SCHEMA);
        approved.expect(differs, "request", manifest.id().request());
        approved.expect(differs, "revision", manifest.id().revision());
        approved.expect(differs, "expiry", manifest.expires().toString());
        requireSame(archive, approved, "scope", PackageLayout.SCOPE);
        requireSame(archive, approved, "rules", PackageLayout.RULES);
        Members digests = approved.object("fileDigests");
        TreeMap<String, Object> unseen = new TreeMap<>();
        digests.values().forEach((path, digest) -> unseen.put((String) path, digest));
        for (ArchiveFile file : archive.files()) {
            if (PackageLayout.isRendered(file.path())) {
                digests.expect(differs, file.path(), file.digest().hex());
                unseen.remove(file.path());
            }
        }
        if (!unseen.isEmpty()) {
            throw new PackageVerificationException(differs, unseen.firstKey(), "the file that was approved", "none");
        }
    }

    private static void requireSame(Archive archive, Members approved, String member, String path)
            throws PackageVerificationException {
        Object value = approved.values().get(member);
        ArchiveFile file = SealCheck.file(archive, path);
        if (value == null || !Digest.of(CanonicalJson.bytes(value)).equals(file.digest())) {
            throw new PackageVerificationException(
                    PackageProblem.APPROVED_DIFFERS, path, "the " + member + " of " + approved.place(), "others");
        }
    }

    private static int checkDecisions(Archive archive, ManifestCheck.Manifest manifest)
            throws PackageVerificationException {
        PackageProblem differ = PackageProblem.APPROVALS_DIFFER;
        Members approvals = CanonicalDocument.read(SealCheck.file(archive, PackageLayout.APPROVALS))
                .exactly("schema", "package", "ruleSetDigest", "policy", "authors", "decisions");
        approvals.expect(differ, "schema", PackageLayout.APPROVALS_SCHEMA);
        approvals.expect(differ, "package", manifest.id().toString());
        approvals.expect(differ, "ruleSetDigest", manifest.ruleSetDigest().hex());
        Members policy = approvals.object("policy").exactly("name", "quorum");
        policy.text("name");
        Set<String> authors = new HashSet<>(approvals.texts("authors"));
        Set<String> approvers = new HashSet<>();
        for (Members decision : approvals.objects("decisions")) {
            Optional<String> person = counted(decision, manifest);
            if (person.isPresent() && (authors.contains(person.get()) || !approvers.add(person.get()))) {
                throw new PackageVerificationException(
                        PackageProblem.APPROVALS_INSUFFICIENT,
                        decision.place() + " person",
                        "distinct persons who are no authors",
                        person.get());
            }
        }
        int quorum = policy.number("quorum");
        if (quorum < 1 || approvers.size() < quorum) {
            throw new PackageVerificationException(
                    PackageProblem.APPROVALS_INSUFFICIENT,
                    approvals.place(),
                    quorum + " approvals that count",
                    Integer.toString(approvers.size()));
        }
        return approvers.size();
    }

    /// Whose approval it is, when it counts.
    private static Optional<String> counted(Members decision, ManifestCheck.Manifest manifest)
            throws PackageVerificationException {
        PackageProblem differ = PackageProblem.APPROVALS_DIFFER;
        decision.exactly("verdict", "role", "person", "at", "digest", "counted", "comment");
        Instant at = decision.parsed("at", "a time", Instant::parse);
        decision.text("role");
        String person = decision.text("person");
        if (decision.values().get("comment") != null) {
            decision.parsed("comment", "a digest", Digest::new);
        }
        if (!decision.flag("counted")) {
            decision.parsed("digest", "a digest", Digest::new);
            requireNoVeto(decision);
            return Optional.empty();
        }
        decision.expect(differ, "digest", manifest.ruleSetDigest().hex());
        decision.expect(differ, "verdict", DecisionEvidence.Kind.APPROVE.word());
        if (at.isAfter(manifest.issuedAt())) {
            throw new PackageVerificationException(
                    differ, decision.place() + " at", "not after " + manifest.issuedAt(), at.toString());
        }
        return Optional.of(person);
    }

    private static void requireNoVeto(Members decision) throws PackageVerificationException {
        if (decision.text("verdict").equals(DecisionEvidence.Kind.REJECT.word())) {
            throw new PackageVerificationException(
                    PackageProblem.APPROVALS_INSUFFICIENT, decision.place(), "no rejection", "a rejection");
        }
    }
}
