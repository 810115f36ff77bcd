package dev.portreeve.bundles.manifest;

import java.util.List;

/// Who decided what about the request, and what the policy asked for.
///
/// @param policy    the name of the policy
/// @param quorum    how many distinct persons had to approve
/// @param authors   the persons who wrote or edited any revision; none of them may approve
/// @param decisions every decision on this revision, in their order
public record ApprovalEvidence(String policy, int quorum, List<String> authors, List<DecisionEvidence> decisions) {

    /// @throws IllegalArgumentException when a word is no identifier or the quorum is not positive
    public ApprovalEvidence {
        Words.id(policy);
        authors = authors.stream().map(Words::id).sorted().distinct().toList();
        decisions = List.copyOf(decisions);
        if (quorum < 1) {
            throw new IllegalArgumentException("not a quorum: " + quorum);
        }
    }
}
