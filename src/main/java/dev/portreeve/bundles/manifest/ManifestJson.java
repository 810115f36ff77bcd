package dev.portreeve.bundles.manifest;

import dev.portreeve.bundles.zip.ArchiveFile;
import dev.portreeve.canonical.CanonicalJson;
import dev.portreeve.canonical.Digest;
import dev.portreeve.signing.VerifyingKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes `manifest.json`; its members are described in `src/docs/formats/manifest.md`.
final class ManifestJson {

    private ManifestJson() {}

    static byte[] bytes(PackageRecord record, Digest scope, VerifyingKey key) {
        Map<String, Object> manifest = new HashMap<>();
        manifest.put("schema", PackageLayout.MANIFEST_SCHEMA);
        manifest.put("package", record.id().toString());
        manifest.put("portal", record.portal());
        manifest.put("request", record.id().request());
        manifest.put("revision", record.id().revision());
        manifest.put("lineage", lineage(record.lineage()));
        manifest.put("ruleSetDigest", record.ruleSetDigest().hex());
        manifest.put("scopeDigest", scope.hex());
        manifest.put("catalog", catalog(record.catalog()));
        manifest.put("generator", Map.of("name", "Portreeve", "version", record.generator()));
        manifest.put("issuedAt", record.issuedAt().toString());
        manifest.put("expires", record.expires().toString());
        manifest.put("targets", targets(record));
        manifest.put(
                "signingKey",
                Map.of("id", key.keyId(), "algorithm", key.algorithm().tag()));
        manifest.put("notCovered", record.notCovered());
        return CanonicalJson.bytes(manifest);
    }

    private static Map<String, Object> lineage(Lineage lineage) {
        Map<String, Object> members = new HashMap<>();
        members.put("place", lineage.place());
        members.put("number", lineage.number());
        members.put("supersedes", lineage.supersedes().map(PackageId::toString).orElse(null));
        return members;
    }

    private static Map<String, Object> catalog(CatalogReference catalog) {
        List<Map<String, String>> sources = catalog.sources().stream()
                .map(source -> Map.of(
                        "carrier", source.carrier(),
                        "language", source.language(),
                        "sha256", source.digest().hex()))
                .toList();
        return Map.of("revision", catalog.revision(), "digest", catalog.digest().hex(), "sources", sources);
    }

    private static List<Map<String, Object>> targets(PackageRecord record) {
        return record.targets().stream()
                .map(target ->
                        Map.of("target", target.target(), "device", target.device(), "files", files(record, target)))
                .toList();
    }

    private static List<Map<String, Object>> files(PackageRecord record, TargetStatement target) {
        return record.files().stream()
                .filter(file -> file.path().startsWith(target.target() + "/"))
                .map(file -> file(file, target))
                .toList();
    }

    private static Map<String, Object> file(ArchiveFile file, TargetStatement target) {
        Digest digest = file.digest();
        return Map.of(
                "path",
                file.path(),
                "sha256",
                digest.hex(),
                "checks",
                target.of(file.path()).stream().map(ManifestJson::check).toList());
    }

    private static Map<String, Object> check(FileCheck check) {
        return Map.of(
                "check", check.kind(),
                "rungs", check.rungs(),
                "tool", check.tool(),
                "version", check.version(),
                "extent", check.extent(),
                "result", FileCheck.PASSED);
    }
}
