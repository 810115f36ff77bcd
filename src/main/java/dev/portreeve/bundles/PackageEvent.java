package dev.portreeve.bundles;

import dev.portreeve.audit.AuditObject;
import dev.portreeve.audit.Auditable;
import dev.portreeve.bundles.manifest.PackageId;
import dev.portreeve.canonical.Digest;
import java.util.Map;

/// Something happened to a package.
public sealed interface PackageEvent extends Auditable {

    /// Which one.
    PackageId id();

    @Override
    default AuditObject object() {
        return new AuditObject("package", id().toString());
    }

    /// It was issued.
    record PackageIssued(PackageId id, Digest ruleSet, Digest zip, String keyId) implements PackageEvent {
        @Override
        public String kind() {
            return "bundles.issued";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("ruleSet", ruleSet.hex(), "zip", zip.hex(), "key", keyId);
        }
    }

    /// Somebody downloaded it.
    record PackageDownloaded(PackageId id, Digest zip) implements PackageEvent {
        @Override
        public String kind() {
            return "bundles.downloaded";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("zip", zip.hex());
        }
    }

    /// It was taken back.
    record PackageRevoked(PackageId id, String words) implements PackageEvent {
        @Override
        public String kind() {
            return "bundles.revoked";
        }

        @Override
        public Map<String, String> texts() {
            return Map.of("reason", words);
        }
    }
}
