package dev.portreeve.requests;

import dev.portreeve.canonical.Digest;
import dev.portreeve.catalog.CatalogRevision;
import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.identity.PersonId;
import dev.portreeve.requests.persistence.ComputationRows;
import dev.portreeve.requests.persistence.RequestRows;
import dev.portreeve.tenants.TenantId;
import dev.portreeve.tenants.Tenants;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Moves requests along the table of states and keeps what was computed for them. The services above it decide who may.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RequestDesk {

    private final RequestRows requests;
    private final ComputationRows computations;
    private final Tenants tenants;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestDesk(
            RequestRows requests,
            ComputationRows computations,
            Tenants tenants,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.computations = computations;
        this.tenants = tenants;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /// Reads a request under its row lock.
    Optional<RequestSnapshot> lock(RequestId id) {
        return requests.lock(id.value()).map(Snapshots::of);
    }

    RequestSnapshot read(RequestId id) {
        return requests.find(id.value()).map(Snapshots::of).orElseThrow();
    }

    /// Moves a locked request. A move back to draft begins the next revision with the same choices, in the name of
    /// `editor`.
    ///
    /// @param digest what decisions bind to afterwards; empty for a draft
    RequestSnapshot move(RequestSnapshot seen, RequestEvent event, Optional<Digest> digest, PersonId editor) {
        RequestState to = RequestStates.next(seen.state(), event)
                .orElseThrow(() -> new IllegalStateException("not in the table: " + seen.state() + " " + event));
        boolean next = to == RequestState.DRAFT && seen.state() != RequestState.DRAFT;
        int revision = next ? seen.revision() + 1 : seen.revision();
        if (!requests.move(row(seen, event, to, revision, digest))) {
            throw new IllegalStateException("moved meanwhile in spite of the lock: " + seen.number());
        }
        if (next) {
            requests.insertRevision(
                    seen.id().value(), revision, RequestFormJson.write(seen.form()), editor.value(), now());
        }
        events.publishEvent(new RequestMoved(seen.id(), seen.number(), event, seen.state(), to, revision, digest));
        return read(seen.id());
    }

    private RequestRows.Move row(
            RequestSnapshot seen, RequestEvent event, RequestState to, int revision, Optional<Digest> digest) {
        boolean submitted = event == RequestEvent.SUBMIT;
        return new RequestRows.Move(
                seen.id().value(),
                seen.state().name(),
                seen.revision(),
                seen.digest().map(Digest::hex).orElse(null),
                to.name(),
                revision,
                digest.map(Digest::hex).orElse(null),
                submitted ? LocalDate.parse(seen.form().expires()) : null,
                submitted,
                now());
    }

    /// Computes what the form of a request opens by that catalog revision.
    Proposal.Outcome propose(RequestSnapshot request, CatalogRevision catalog) {
        return propose(request.form(), request.number(), request.revision(), catalog);
    }

    Proposal.Outcome propose(RequestForm form, RequestNumber number, int revision, CatalogRevision catalog) {
        return new ProposalMaker(catalog, FeatureTables.standard(), today())
                .make(form, scaleUnitOf(form.tenant()), number, revision);
    }

    Optional<ScaleUnit> scaleUnitOf(String tenant) {
        return TenantId.tryParse(tenant).flatMap(tenants::find).map(found -> found.scaleUnit());
    }

    /// Keeps a computed result with its files.
    void keep(RequestSnapshot request, Proposal proposal) {
        computations.insert(
                new ComputationRows.Row(
                        request.id().value(),
                        request.revision(),
                        proposal.digest().hex(),
                        proposal.catalogRevision(),
                        proposal.content(),
                        RequestFindingJson.write(proposal.findings()),
                        now(),
                        proposal.rendered().ruleDigest().hex()),
                proposal.files());
    }
}
