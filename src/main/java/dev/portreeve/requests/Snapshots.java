package dev.portreeve.requests;

import dev.portreeve.canonical.Digest;
import dev.portreeve.identity.PersonId;
import dev.portreeve.requests.persistence.RequestRows;
import java.util.Optional;
import java.util.stream.Collectors;

/// Rows as the module's records.
final class Snapshots {

    private Snapshots() {}

    static RequestSnapshot of(RequestRows.Row row) {
        return new RequestSnapshot(
                new RequestId(row.id()),
                new RequestNumber(row.year(), row.number()),
                RequestState.valueOf(row.state()),
                row.revision(),
                row.version(),
                new PersonId(row.author()),
                row.editors().stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet()),
                RequestFormJson.read(row.form()),
                Optional.ofNullable(row.digest()).map(Digest::new),
                row.createdAt(),
                row.updatedAt(),
                Optional.ofNullable(row.submittedAt()));
    }
}
