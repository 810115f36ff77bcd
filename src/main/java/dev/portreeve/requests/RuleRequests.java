package dev.portreeve.requests;

import dev.portreeve.catalog.Catalog;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.PersonId;
import dev.portreeve.requests.RequestRefusal.ChangedMeanwhile;
import dev.portreeve.requests.RequestRefusal.FieldWrong;
import dev.portreeve.requests.RequestRefusal.NotFound;
import dev.portreeve.requests.RequestRefusal.OnlyTheAuthor;
import dev.portreeve.requests.RequestRefusal.WrongState;
import dev.portreeve.requests.persistence.RequestRows;
import dev.portreeve.tenants.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What engineers do with requests: begin, edit, preview, submit, withdraw, ask again.
@Service
@PreAuthorize("hasRole('ENGINEER')")
@Transactional
public class RuleRequests {

    private static final UUID NO_TENANT = new UUID(0, 0);
    private static final int LONGEST_FORM = 100_000;

    private final RequestRows rows;
    private final RequestDesk desk;
    private final Catalog catalog;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    RuleRequests(
            RequestRows rows,
            RequestDesk desk,
            Catalog catalog,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.desk = desk;
        this.catalog = catalog;
        this.currentUser = currentUser;
        this.events = events;
    }

    /// Begins a draft with these choices, wrong or missing ones included.
    public RequestOutcome begin(RequestForm form) {
        Optional<FieldWrong> tooLong = tooLong(form);
        if (tooLong.isPresent()) {
            return RequestOutcome.Refused.because(tooLong.get());
        }
        RequestId id = RequestId.random();
        PersonId author = currentUser.id();
        rows.insert(id.value(), tenant(form), author.value(), RequestFormJson.write(form), desk.now());
        RequestSnapshot begun = desk.read(id);
        events.publishEvent(new RequestBegun(id, begun.number()));
        return new RequestOutcome.Done(begun);
    }

    /// Saves the choices of a draft, wrong or missing ones included.
    ///
    /// @param version of the snapshot that was edited
    public RequestOutcome save(RequestId id, int version, RequestForm form) {
        Optional<FieldWrong> tooLong = tooLong(form);
        if (tooLong.isPresent()) {
            return RequestOutcome.Refused.because(tooLong.get());
        }
        return withDraft(id, RequestEvent.EDIT, draft -> {
            PersonId editor = currentUser.id();
            if (!rows.save(
                    id.value(), version, tenant(form), RequestFormJson.write(form), editor.value(), desk.now())) {
                return RequestOutcome.Refused.because(new ChangedMeanwhile());
            }
            if (!draft.editors().contains(editor)) {
                events.publishEvent(new RequestEdited(id, draft.number(), draft.revision()));
            }
            return new RequestOutcome.Done(desk.read(id));
        });
    }

    /// What the choices would open by the current catalog revision. Changes nothing.
    @Transactional(readOnly = true)
    public Proposal.Outcome preview(RequestSnapshot draft, RequestForm form) {
        return catalog.current()
                .map(current -> desk.propose(form, draft.number(), draft.revision(), current))
                .orElseGet(RuleRequests::withoutCatalog);
    }

    /// Hands the draft in: the computed checks run at once, then it is in review.
    public RequestOutcome submit(RequestId id, int version) {
        return withDraft(id, RequestEvent.SUBMIT, draft -> {
            if (draft.version() != version) {
                return RequestOutcome.Refused.because(new ChangedMeanwhile());
            }
            return switch (preview(draft, draft.form())) {
                case Proposal.Refused refused -> new RequestOutcome.Refused(List.copyOf(refused.refusals()));
                case Proposal.Computed computed -> new RequestOutcome.Done(handIn(draft, computed.proposal()));
            };
        });
    }

    private RequestSnapshot handIn(RequestSnapshot draft, Proposal proposal) {
        desk.keep(draft, proposal);
        Optional<dev.portreeve.canonical.Digest> digest = Optional.of(proposal.digest());
        RequestSnapshot submitted = desk.move(draft, RequestEvent.SUBMIT, digest, currentUser.id());
        return desk.move(submitted, RequestEvent.CHECKED, digest, currentUser.id());
    }

    /// Takes a request that was handed in back to draft, as the next revision. Approvals given so far stay visible and
    /// no
    /// longer count.
    public RequestOutcome revise(RequestId id) {
        return with(id, RequestEvent.EDIT, seen -> {
            if (seen.state() == RequestState.DRAFT) {
                return new RequestOutcome.Done(seen);
            }
            return new RequestOutcome.Done(desk.move(seen, RequestEvent.EDIT, Optional.empty(), currentUser.id()));
        });
    }

    /// Takes it back for good. Only the author.
    public RequestOutcome withdraw(RequestId id) {
        return with(id, RequestEvent.WITHDRAW, seen -> {
            PersonId person = currentUser.id();
            return seen.author().equals(person)
                    ? new RequestOutcome.Done(desk.move(seen, RequestEvent.WITHDRAW, seen.digest(), person))
                    : RequestOutcome.Refused.because(new OnlyTheAuthor());
        });
    }

    /// Begins a new draft with the choices of an old request.
    public RequestOutcome requestAgain(RequestId id) {
        return rows.find(id.value())
                .map(Snapshots::of)
                .map(old -> begin(old.form()))
                .orElseGet(() -> RequestOutcome.Refused.because(new NotFound()));
    }

    private RequestOutcome withDraft(RequestId id, RequestEvent event, Function<RequestSnapshot, RequestOutcome> act) {
        return with(
                id,
                event,
                seen -> seen.state() == RequestState.DRAFT
                        ? act.apply(seen)
                        : RequestOutcome.Refused.because(new WrongState(seen.state(), event)));
    }

    private RequestOutcome with(RequestId id, RequestEvent event, Function<RequestSnapshot, RequestOutcome> act) {
        Optional<RequestSnapshot> seen = desk.lock(id);
        if (seen.isEmpty()) {
            return RequestOutcome.Refused.because(new NotFound());
        }
        RequestState state = seen.get().state();
        return RequestStates.next(state, event).isPresent()
                ? act.apply(seen.get())
                : RequestOutcome.Refused.because(new WrongState(state, event));
    }

    private static UUID tenant(RequestForm form) {
        return TenantId.tryParse(form.tenant()).map(TenantId::value).orElse(NO_TENANT);
    }

    private static Optional<FieldWrong> tooLong(RequestForm form) {
        return RequestFormJson.write(form).length() > LONGEST_FORM
                ? Optional.of(new FieldWrong(RequestField.RESULT, "form-too-long", List.of(LONGEST_FORM)))
                : Optional.empty();
    }

    private static Proposal.Outcome withoutCatalog() {
        return new Proposal.Refused(List.of(new FieldWrong(RequestField.RESULT, "no-catalog", List.of())));
    }
}
