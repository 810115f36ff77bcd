package dev.portreeve.approvals;

import dev.portreeve.approvals.persistence.DecisionRows;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.requests.RequestBook;
import dev.portreeve.requests.RequestId;
import dev.portreeve.requests.RequestSnapshot;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Remarks on requests and ticks on what was looked at. Engineers and approvers talk; auditors only read.
@Service
@PreAuthorize("hasAnyRole('ENGINEER', 'APPROVER')")
@Transactional
public class Conversations {

    private final DecisionRows rows;
    private final RequestBook requests;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Conversations(
            DecisionRows rows,
            RequestBook requests,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.requests = requests;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /// Adds a remark.
    ///
    /// @return why it was refused; empty when it was added
    public Optional<ApprovalRefusal> comment(RequestId id, String body) {
        String text = body.strip();
        if (text.isEmpty() || text.length() > Approvals.LONGEST_COMMENT) {
            return Optional.of(new ApprovalRefusal.CommentLength(Approvals.LONGEST_COMMENT));
        }
        Optional<RequestSnapshot> request = requests.find(id);
        if (request.isEmpty()) {
            return Optional.of(new ApprovalRefusal.NotFound());
        }
        rows.insert(new DecisionRows.RemarkRow(
                UUID.randomUUID(),
                id.value(),
                request.get().revision(),
                currentUser.id().value(),
                text,
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        events.publishEvent(new RemarkMade(request.get().number(), request.get().revision(), text));
        return Optional.empty();
    }

    /// The rules the person signed in has ticked for the current digest.
    @Transactional(readOnly = true)
    public Set<String> viewed(RequestSnapshot request) {
        return request.digest()
                .map(digest ->
                        rows.viewed(request.id().value(), currentUser.id().value(), digest.hex()))
                .orElse(Set.of());
    }

    /// Ticks or unticks a rule of the current digest.
    public void setViewed(RequestSnapshot request, String rule, boolean viewed) {
        request.digest()
                .ifPresent(digest ->
                        rows.setViewed(request.id().value(), currentUser.id().value(), digest.hex(), rule, viewed));
    }
}
