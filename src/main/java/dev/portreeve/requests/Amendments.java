package dev.portreeve.requests;

import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.requests.persistence.AmendmentRows;
import dev.portreeve.requests.persistence.RequestRows;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Amendments: drafts with the choices of a request in force that a revision touches. They change nothing by
/// themselves; the package of an amendment supersedes the one in force as any later package of the same place does.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Amendments {

    private final AmendmentRows rows;
    private final RequestRows requests;
    private final RequestDesk desk;
    private final RuleRequests drafts;
    private final ImpactBook impacts;
    private final ApplicationEventPublisher events;

    Amendments(
            AmendmentRows rows,
            RequestRows requests,
            RequestDesk desk,
            RuleRequests drafts,
            ImpactBook impacts,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.requests = requests;
        this.desk = desk;
        this.drafts = drafts;
        this.impacts = impacts;
        this.events = events;
    }

    /// Begins an amendment: the same choices, another justification. Once for a request and revision, unless the one
    /// before was withdrawn.
    ///
    /// @param revision      the newest one that touches it
    /// @param justification what the revision does, as a text to go on with
    @PreAuthorize("hasRole('ENGINEER')")
    @Transactional
    public RequestOutcome prepare(RequestId id, RevisionNumber revision, String justification) {
        Optional<RequestSnapshot> found = desk.lock(id);
        if (found.isEmpty()) {
            return RequestOutcome.Refused.because(new RequestRefusal.NotFound());
        }
        RequestSnapshot amended = found.get();
        Optional<RequestRefusal> refusal = refusal(amended, revision);
        if (refusal.isPresent()) {
            return RequestOutcome.Refused.because(refusal.get());
        }
        RequestOutcome outcome = drafts.begin(form(amended.form(), justification));
        if (outcome instanceof RequestOutcome.Done done) {
            RequestSnapshot draft = done.request();
            rows.insert(new AmendmentRows.Row(draft.id().value(), id.value(), revision.value()), desk.now());
            events.publishEvent(new AmendmentBegun(draft.number(), amended.number(), revision));
        }
        return outcome;
    }

    private Optional<RequestRefusal> refusal(RequestSnapshot amended, RevisionNumber revision) {
        if (amended.state() != RequestState.ISSUED) {
            return Optional.of(new RequestRefusal.NotInForce(amended.state()));
        }
        boolean touched = impacts.mark(amended)
                .filter(mark -> mark.touches() && mark.revision().equals(revision))
                .isPresent();
        return touched
                ? existing(amended, revision)
                        .map(other -> new RequestRefusal.AmendedAlready(
                                other.request().number()))
                : Optional.of(new RequestRefusal.NotTouched(revision));
    }

    private Optional<Amendment> existing(RequestSnapshot amended, RevisionNumber revision) {
        return of(amended).stream()
                .filter(amendment -> amendment.revision().equals(revision))
                .findFirst();
    }

    /// A last day that has passed, or is today, is to be chosen anew.
    private RequestForm form(RequestForm old, String justification) {
        return new RequestForm(
                old.title(),
                old.tenant(),
                old.scaleUnit(),
                old.features(),
                old.enforcementPoint(),
                old.targets(),
                old.networks(),
                old.zones(),
                old.peers(),
                isPossible(old.expires()) ? old.expires() : "",
                justification,
                old.ticket());
    }

    private boolean isPossible(String day) {
        try {
            return LocalDate.parse(day).isAfter(desk.today());
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /// What a request amends.
    public Optional<Amendment> find(RequestSnapshot request) {
        return rows.find(request.id().value()).flatMap(this::amendment);
    }

    /// The requests that amend this one and were not withdrawn, for the newest revision first.
    public List<Amendment> of(RequestSnapshot amended) {
        return rows.of(amended.id().value()).stream()
                .map(this::amendment)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Amendment> amendment(AmendmentRows.Row row) {
        return requests.find(row.request())
                .flatMap(one -> requests.find(row.amends())
                        .map(other -> new Amendment(
                                Snapshots.of(one), Snapshots.of(other), new RevisionNumber(row.catalogRevision()))));
    }
}
