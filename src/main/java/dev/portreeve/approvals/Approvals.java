package dev.portreeve.approvals;

import dev.portreeve.approvals.DecisionOutcome.Made;
import dev.portreeve.approvals.DecisionOutcome.Refused;
import dev.portreeve.approvals.persistence.DecisionRows;
import dev.portreeve.canonical.Bytes;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.PersonId;
import dev.portreeve.requests.Recheck;
import dev.portreeve.requests.RequestEvent;
import dev.portreeve.requests.RequestReviews;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.RequestState;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Decides on requests. A decision is taken under the request's row lock, on what is computed at that moment, and
/// inserted
/// where the database checks it once more.
@Service
@PreAuthorize("hasRole('APPROVER')")
@Transactional
public class Approvals {

    /// The name of the policy that says how many approvals are needed.
    public static final String POLICY = "standard";

    /// The longest comment, in characters.
    public static final int LONGEST_COMMENT = 2_000;

    private static final int SALT_LENGTH = 32;

    private final DecisionRows rows;
    private final RequestReviews reviews;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Approvals(
            DecisionRows rows,
            RequestReviews reviews,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.reviews = reviews;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /// Makes a decision, if it may be made on exactly what was shown.
    public DecisionOutcome decide(DecisionCommand command) {
        Optional<RequestSnapshot> locked = reviews.lock(command.request());
        if (locked.isEmpty()) {
            return new Refused(new ApprovalRefusal.NotFound());
        }
        List<Decision> made = Decisions.of(rows.of(command.request().value()));
        if (made.stream().anyMatch(decision -> decision.id().equals(command.id()))) {
            return new Made(locked.get());
        }
        return tooLong(command)
                .or(() -> ReviewPolicy.refusal(locked.get(), currentUser.id(), command, made))
                .<DecisionOutcome>map(refusal -> refuse(command, refusal))
                .orElseGet(() -> decideOnCurrent(command, locked.get()));
    }

    private static Optional<ApprovalRefusal> tooLong(DecisionCommand command) {
        return command.comment().length() > LONGEST_COMMENT
                ? Optional.of(new ApprovalRefusal.CommentLength(LONGEST_COMMENT))
                : Optional.empty();
    }

    /// What was shown is what is stored; what counts is what would be opened now.
    private DecisionOutcome decideOnCurrent(DecisionCommand command, RequestSnapshot locked) {
        return switch (reviews.recheck(locked)) {
            case Recheck.Same same -> new Made(make(command, same.request()));
            case Recheck.Changed changed ->
                refuse(
                        command,
                        new ApprovalRefusal.ResultChanged(
                                changed.request().digest().orElseThrow()));
            case Recheck.Impossible impossible ->
                command.verdict() == DecisionVerdict.APPROVE
                        ? refuse(command, new ApprovalRefusal.NotComputable())
                        : new Made(make(command, impossible.request()));
        };
    }

    private Refused refuse(DecisionCommand command, ApprovalRefusal refusal) {
        events.publishEvent(new DecisionRefused(command.request(), command.verdict(), refusal));
        return new Refused(refusal);
    }

    private RequestSnapshot make(DecisionCommand command, RequestSnapshot request) {
        byte[] salt = new byte[SALT_LENGTH];
        random.nextBytes(salt);
        PersonId person = currentUser.id();
        String comment = command.comment().strip();
        rows.insert(new DecisionRows.Row(
                command.id(),
                request.id().value(),
                request.revision(),
                command.digest().hex(),
                person.value(),
                command.verdict().name(),
                comment,
                Bytes.of(salt),
                now()));
        events.publishEvent(
                new DecisionMade(request.number(), request.revision(), command.digest(), command.verdict(), comment));
        return moved(command.verdict(), request);
    }

    private RequestSnapshot moved(DecisionVerdict verdict, RequestSnapshot request) {
        return switch (verdict) {
            case REQUEST_CHANGES -> reviews.move(request, RequestEvent.REQUEST_CHANGES);
            case REJECT -> reviews.move(request, RequestEvent.REJECT);
            case APPROVE -> {
                String digest = request.digest().orElseThrow().hex();
                long standing = rows.standing(request.id().value(), request.revision(), digest);
                yield request.state() == RequestState.IN_REVIEW && standing >= rows.quorum(POLICY)
                        ? reviews.move(request, RequestEvent.APPROVE)
                        : request;
            }
        };
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
