package dev.portreeve.bundles;

import dev.portreeve.bundles.manifest.PackageId;
import dev.portreeve.canonical.Digest;
import dev.portreeve.identity.PersonId;
import dev.portreeve.requests.RequestId;
import dev.portreeve.requests.RequestState;
import dev.portreeve.tenants.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// An issued package without its bytes.
///
/// @param ruleSetDigest what was approved
/// @param sequence      its number among the packages for one place
/// @param counted       the people whose approvals counted
/// @param zipDigest     SHA-256 of the file
/// @param size          of the file, in bytes
/// @param state         of its request: ISSUED while the package is in force
public record PackageSummary(
        PackageId id,
        RequestId request,
        Digest ruleSetDigest,
        TenantId tenant,
        String place,
        int sequence,
        Optional<PackageId> supersedes,
        PersonId issuedBy,
        Instant issuedAt,
        LocalDate expires,
        String keyId,
        Set<PersonId> counted,
        Digest zipDigest,
        long size,
        RequestState state) {

    /// Copies the set.
    public PackageSummary {
        counted = Set.copyOf(counted);
    }

    /// Whether it is the one to have loaded.
    public boolean isInForce() {
        return state == RequestState.ISSUED;
    }
}
