package dev.portreeve.approvals;

import dev.portreeve.canonical.Bytes;
import dev.portreeve.canonical.Digest;
import dev.portreeve.identity.PersonId;
import dev.portreeve.requests.RequestId;
import dev.portreeve.requests.RequestSnapshot;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One person's decision on one digest. It is never changed; it may stop counting.
///
/// @param salt of the commitment to the comment, 32 bytes
public record Decision(
        UUID id,
        RequestId request,
        int revision,
        Digest digest,
        PersonId person,
        DecisionVerdict verdict,
        String comment,
        Bytes salt,
        Instant at) {

    /// Whether it is on the request's current revision and digest.
    public boolean isOn(RequestSnapshot now) {
        return revision == now.revision() && now.digest().equals(Optional.of(digest));
    }
}
