package dev.portreeve.bundles.verification;

import dev.portreeve.bundles.manifest.PackageId;
import dev.portreeve.bundles.zip.Archive;
import dev.portreeve.canonical.Digest;
import dev.portreeve.signing.VerifyingKey;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// What is known of a package that passed every check.
///
/// @param id            its name
/// @param portal        the portal that issued it
/// @param key           the trusted key that signed it
/// @param issuedAt      when it was issued
/// @param expires       the last day it may be in use
/// @param ruleSetDigest what was approved
/// @param approvals     how many approvals count
/// @param archive       its files
public record VerifiedPackage(
        PackageId id,
        String portal,
        VerifyingKey key,
        Instant issuedAt,
        LocalDate expires,
        Digest ruleSetDigest,
        int approvals,
        Archive archive) {

    /// Whether its last day (UTC) has passed. An expired package is still a genuine one.
    public boolean expiredAt(Instant now) {
        return now.atOffset(ZoneOffset.UTC).toLocalDate().isAfter(expires);
    }
}
