package dev.portreeve.requests.ui;

import dev.portreeve.requests.RequestBook;
import dev.portreeve.requests.RequestForm;
import dev.portreeve.requests.RequestOutcome;
import dev.portreeve.requests.RequestRefusal;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.RuleRequests;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The draft behind the wizard: what is typed, and what of it is stored. It begins with the first change.
final class WizardDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient RuleRequests requests;
    private final transient RequestBook book;
    private transient RequestForm form = RequestForm.empty();
    private transient @Nullable RequestSnapshot stored;

    WizardDraft(RuleRequests requests, RequestBook book) {
        this.requests = requests;
        this.book = book;
    }

    /// What is typed.
    RequestForm form() {
        return form;
    }

    /// The draft as it was stored last; empty before the first change.
    Optional<RequestSnapshot> stored() {
        return Optional.ofNullable(stored);
    }

    /// Starts over with these choices; nothing is stored yet.
    void prefill(RequestForm prefilled) {
        form = prefilled;
        stored = null;
    }

    /// Goes on with a stored draft.
    void open(RequestSnapshot draft) {
        form = draft.form();
        stored = draft;
    }

    /// Keeps what is typed, and stores it when it differs from what is stored.
    ///
    /// @return why it could not be stored; empty when all is well
    List<RequestRefusal> keep(RequestForm typed) {
        RequestSnapshot seen = stored;
        boolean same = typed.equals(seen == null ? form : seen.form());
        form = typed;
        return same ? List.of() : store();
    }

    /// Stores what is typed, also when it is nothing yet.
    List<RequestRefusal> store() {
        RequestSnapshot seen = stored;
        return done(seen == null ? requests.begin(form) : requests.save(seen.id(), seen.version(), form));
    }

    /// Stores what is typed over what somebody else stored meanwhile.
    List<RequestRefusal> overwrite() {
        reread();
        return store();
    }

    /// Takes what somebody else stored meanwhile instead of what is typed.
    void takeTheirs() {
        reread();
        RequestSnapshot theirs = stored;
        if (theirs != null) {
            form = theirs.form();
        }
    }

    private void reread() {
        RequestSnapshot seen = stored;
        if (seen != null) {
            stored = book.find(seen.id()).orElse(seen);
        }
    }

    private List<RequestRefusal> done(RequestOutcome outcome) {
        return switch (outcome) {
            case RequestOutcome.Done done -> {
                stored = done.request();
                yield List.of();
            }
            case RequestOutcome.Refused refused -> refused.refusals();
        };
    }
}
