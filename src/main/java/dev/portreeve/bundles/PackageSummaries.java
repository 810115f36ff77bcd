package dev.portreeve.bundles;

import dev.portreeve.bundles.manifest.PackageId;
import dev.portreeve.bundles.persistence.PackageRows;
import dev.portreeve.canonical.Digest;
import dev.portreeve.identity.PersonId;
import dev.portreeve.requests.RequestId;
import dev.portreeve.requests.RequestState;
import dev.portreeve.tenants.TenantId;
import java.util.Optional;
import java.util.stream.Collectors;

/// Rows as summaries.
final class PackageSummaries {

    private PackageSummaries() {}

    static PackageSummary of(PackageRows.Row row) {
        return new PackageSummary(
                PackageId.tryParse(row.id()).orElseThrow(),
                new RequestId(row.request()),
                new Digest(row.digest()),
                new TenantId(row.tenant()),
                row.place(),
                row.sequence(),
                Optional.ofNullable(row.supersedes()).flatMap(PackageId::tryParse),
                new PersonId(row.issuedBy()),
                row.issuedAt(),
                row.expires(),
                row.keyId(),
                row.counted().stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet()),
                new Digest(row.zipDigest()),
                row.size(),
                RequestState.valueOf(row.state()));
    }
}
