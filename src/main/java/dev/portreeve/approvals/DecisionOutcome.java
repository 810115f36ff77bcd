package dev.portreeve.approvals;

import dev.portreeve.requests.RequestSnapshot;

/// How a decision ended.
public sealed interface DecisionOutcome {

    /// It stands; this is the request now.
    record Made(RequestSnapshot request) implements DecisionOutcome {}

    /// It was refused.
    record Refused(ApprovalRefusal refusal) implements DecisionOutcome {}
}
