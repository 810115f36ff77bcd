package dev.portreeve.requests;

import dev.portreeve.canonical.Bytes;
import dev.portreeve.canonical.Digest;
import java.time.Instant;
import java.util.List;

/// A computed result as it was kept: the digest decisions bind to, the bytes behind it, and what an approver should
/// know.
///
/// @param content the bytes of `approved.json`
public record StoredComputation(
        Digest digest, int catalogRevision, Bytes content, List<RequestFinding> findings, Instant computedAt) {

    /// Copies the findings.
    public StoredComputation {
        findings = List.copyOf(findings);
    }
}
