package dev.portreeve.bundles;

import dev.portreeve.bundles.manifest.ApprovalEvidence;
import dev.portreeve.bundles.manifest.CatalogReference;
import dev.portreeve.bundles.manifest.CommentCommitment;
import dev.portreeve.bundles.manifest.DecisionEvidence;
import dev.portreeve.bundles.manifest.FileCheck;
import dev.portreeve.bundles.manifest.Lineage;
import dev.portreeve.bundles.manifest.PackageId;
import dev.portreeve.bundles.manifest.PackageLayout;
import dev.portreeve.bundles.manifest.PackageRecord;
import dev.portreeve.bundles.manifest.Removal;
import dev.portreeve.bundles.manifest.RuleChanges;
import dev.portreeve.bundles.manifest.RuleChanges.Change;
import dev.portreeve.bundles.manifest.RuleChanges.Fate;
import dev.portreeve.bundles.manifest.RuleChanges.Item;
import dev.portreeve.bundles.manifest.RuleChanges.Part;
import dev.portreeve.bundles.manifest.TargetStatement;
import dev.portreeve.bundles.zip.ArchiveFile;
import dev.portreeve.canonical.CanonicalJson;
import dev.portreeve.canonical.Digest;
import dev.portreeve.signing.AllowedSigners;
import dev.portreeve.signing.SigningKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A small complete package of invented rules.
public final class PackageFixture {

    /// Its portal.
    public static final String PORTAL = "portal.example";
    /// Its name.
    public static final PackageId ID = new PackageId("PR-2026-000123", 3);
    /// The author of the request.
    public static final String AUTHOR = "person-author";
    /// Who approved.
    public static final String APPROVER = "person-approver";

    private static final Instant ISSUED = Instant.parse("2026-11-23T09:30:00Z");
    /// Its last day.
    public static final LocalDate EXPIRES = LocalDate.parse("2027-05-31");

    private PackageFixture() {}

    /// The record of the package.
    public static PackageRecord anyRecord() {
        List<ArchiveFile> files = files();
        Digest approved = digest(files, PackageLayout.APPROVED);
        return record(files, approvals(decision(APPROVER, approved)));
    }

    /// The record with other files and approvals.
    public static PackageRecord record(List<ArchiveFile> files, ApprovalEvidence approvals) {
        return record(files, approvals, changes(), List.of("nftables", "plain", "squid"));
    }

    /// The record with other files, approvals, changes and targets.
    public static PackageRecord record(
            List<ArchiveFile> files, ApprovalEvidence approvals, RuleChanges changes, List<String> targets) {
        Map<String, List<FileCheck>> checks = Map.of(
                "squid/portreeve.conf",
                List.of(
                        new FileCheck("structure", List.of(), "Portreeve", "0.1.0", FileCheck.BYTES),
                        new FileCheck("parser", List.of("L1", "L2"), "Squid", "5.7", "all")));
        return new PackageRecord(
                ID,
                PORTAL,
                ISSUED,
                EXPIRES,
                new Lineage("place-1", 2, Optional.of(new PackageId("PR-2026-000101", 1))),
                new CatalogReference(
                        2,
                        Digest.of(bytes("catalog")),
                        List.of(new CatalogReference.Source("learn-text", "ko", Digest.of(bytes("page"))))),
                "0.1.0",
                files,
                targets.stream()
                        .map(target -> target.equals("squid")
                                ? new TargetStatement(target, "loaded", checks)
                                : new TargetStatement(target, "not-loaded", Map.of()))
                        .toList(),
                approvals,
                changes,
                removals(),
                List.of("Microsoft 365 sets"));
    }

    private static Map<String, Object> rules() {
        return Map.of(
                "rules",
                List.of(Map.of(
                        "id", "core-163",
                        "names", List.of("a.example"),
                        "wildcards", List.of(),
                        "networks", List.of("192.0.2.0/24"),
                        "services", List.of("tcp/443"))));
    }

    private static List<Removal> removals() {
        return List.of(
                new Removal(
                        "core-163",
                        List.of("tcp/443"),
                        List.of(new Removal.Host("*.old.example", List.of("kept.old.example"))),
                        List.of()),
                new Removal(
                        "core-164",
                        List.of("tcp/80"),
                        List.of(new Removal.Host("b.example", List.of())),
                        List.of("198.51.100.0/24")));
    }

    /// The stored files, `approved.json` naming the digests of the others.
    public static List<ArchiveFile> files() {
        Map<String, Object> scope = Map.of("request", ID.request(), "sources", List.of("10.0.0.0/8"), "tenant", "t-1");
        List<ArchiveFile> files = new ArrayList<>(List.of(
                ArchiveFile.ofText("plain/rules.csv", "rule,destination,service\r\ncore-163,a.example,tcp/443\r\n"),
                ArchiveFile.ofText("squid/portreeve.conf", "acl a dstdomain a.example\nhttp_access allow a\n"),
                ArchiveFile.ofText("nftables/portreeve.nft", "table inet portreeve {\n}\n"),
                ArchiveFile.ofText("plain/names.txt", "a.example\n"),
                ArchiveFile.ofText("plain/networks.txt", "192.0.2.0/24\n"),
                ArchiveFile.ofText(PackageLayout.VERDICTS, "[{\"rule\":\"core-163\",\"verdict\":\"exact\"}]")));
        files.add(new ArchiveFile(PackageLayout.APPROVED, approved(scope, files)));
        return files;
    }

    /// The bytes of `approved.json` over these files.
    public static byte[] approved(Map<String, Object> scope, List<ArchiveFile> files) {
        Map<String, Object> digests = new HashMap<>();
        files.forEach(file -> digests.put(file.path(), file.digest().hex()));
        return CanonicalJson.bytes(Map.of(
                "schema", PackageLayout.APPROVED_SCHEMA,
                "request", ID.request(),
                "revision", ID.revision(),
                "scope", scope,
                "rules", rules(),
                "verdicts", List.of(Map.of("rule", "core-163", "verdict", "exact")),
                "expiry", EXPIRES.toString(),
                "fileDigests", digests));
    }

    /// One approval is enough, and the author's does not count.
    public static ApprovalEvidence approvals(DecisionEvidence... decisions) {
        return new ApprovalEvidence("one", 1, List.of(AUTHOR), List.of(decisions));
    }

    /// An approval of this digest that counts.
    public static DecisionEvidence decision(String person, Digest digest) {
        return new DecisionEvidence(
                DecisionEvidence.Kind.APPROVE,
                "approver",
                person,
                ISSUED.minusSeconds(3600),
                digest,
                true,
                Optional.of(CommentCommitment.of(new byte[CommentCommitment.SALT_LENGTH], "as asked")));
    }

    /// The digest of a file.
    public static Digest digest(List<ArchiveFile> files, String path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow()
                .digest();
    }

    /// Trust in this key for packages of the portal.
    public static AllowedSigners trusting(SigningKey key) {
        return new AllowedSigners(List.of(new AllowedSigners.Entry(PackageLayout.namespace(PORTAL), key.publicKey())));
    }

    private static RuleChanges changes() {
        return new RuleChanges(List.of(
                new Change(
                        "core-163",
                        Fate.CHANGED,
                        List.of(
                                new Item(false, Part.HOST, "*.old.example", List.of("kept.old.example")),
                                new Item(true, Part.NETWORK, "192.0.2.0/24", List.of()))),
                new Change(
                        "core-164",
                        Fate.REMOVED,
                        List.of(
                                new Item(false, Part.HOST, "b.example", List.of()),
                                new Item(false, Part.SERVICE, "tcp/80", List.of()))),
                new Change(
                        "core-165",
                        Fate.ADDED,
                        List.of(
                                new Item(true, Part.HOST, "c.example", List.of()),
                                new Item(true, Part.SERVICE, "udp/123", List.of())))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
