package dev.portreeve.requests.ui;

import dev.portreeve.requests.Amendments;
import dev.portreeve.requests.Proposal;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.RuleChange;
import java.util.List;
import org.springframework.stereotype.Component;

/// What the draft of an amendment would change against what is open now.
@Component
class AmendedChanges {

    private final Amendments amendments;
    private final OpenDifference difference;

    AmendedChanges(Amendments amendments, OpenDifference difference) {
        this.amendments = amendments;
        this.difference = difference;
    }

    /// Rule by rule; empty for a draft that amends nothing.
    List<RuleChange> of(RequestSnapshot draft, Proposal proposal) {
        return amendments.find(draft).isPresent() ? difference.of(draft.form(), proposal) : List.of();
    }
}
