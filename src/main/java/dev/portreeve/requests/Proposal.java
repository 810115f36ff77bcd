package dev.portreeve.requests;

import dev.portreeve.canonical.Bytes;
import dev.portreeve.canonical.Digest;
import dev.portreeve.rendering.RenderedSet;
import java.util.List;
import java.util.SortedMap;

/// What a request would open, computed from one catalog revision: rules, files, verdicts, findings and the digest that
/// decisions bind to.
///
/// @param content         the bytes of `approved.json`
/// @param catalogRevision the number of the revision it was computed from
public record Proposal(
        RenderedSet rendered, Bytes content, Digest digest, int catalogRevision, List<RequestFinding> findings) {

    /// Copies the findings.
    public Proposal {
        findings = List.copyOf(findings);
    }

    /// Every file that is approved, by its path in a package.
    public SortedMap<String, Bytes> files() {
        return ApprovedContent.files(rendered);
    }

    /// What computing gave.
    public sealed interface Outcome {}

    /// It could be computed.
    public record Computed(Proposal proposal) implements Outcome {}

    /// It could not, and why: at the fields, or as a whole under [RequestField#RESULT].
    public record Refused(List<RequestRefusal.FieldWrong> refusals) implements Outcome {

        /// Copies the refusals.
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
