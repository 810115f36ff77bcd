package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import dev.portreeve.requests.RequestEvent;
import dev.portreeve.requests.RequestOutcome;
import dev.portreeve.requests.RequestRefusal;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.RequestState;
import dev.portreeve.requests.RequestStates;
import dev.portreeve.requests.RuleRequests;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.Confirm;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What an engineer can do with a request from its page: edit, revise, withdraw, request again.
final class DossierActions {

    private final RuleRequests requests;
    private final RequestSnapshot request;
    private final Runnable reload;

    /// @param reload shows the page anew
    DossierActions(RuleRequests requests, RequestSnapshot request, Runnable reload) {
        this.requests = requests;
        this.request = request;
        this.reload = reload;
    }

    /// The buttons, the main one last.
    ///
    /// @param author whether the reader wrote the request
    Component[] buttons(boolean author) {
        List<Component> buttons = new ArrayList<>();
        RequestState state = request.state();
        if (author && RequestStates.next(state, RequestEvent.WITHDRAW).isPresent()) {
            buttons.add(Buttons.danger(t("requests.withdraw"), this::withdraw));
        }
        if (state == RequestState.DRAFT) {
            buttons.add(
                    Buttons.primary(t("requests.continue"), () -> RequestsNavigation.openEdit(request.number(), 1)));
        } else if (RequestStates.next(state, RequestEvent.EDIT).isPresent()) {
            buttons.add(Buttons.plain(t("requests.revise"), this::revise));
        }
        if (state.isClosed() || state == RequestState.ISSUED) {
            buttons.add(Buttons.quiet(Icon.REPEAT, t("requests.again"), this::again));
        }
        return buttons.toArray(Component[]::new);
    }

    private void withdraw() {
        Confirm.danger(
                t("requests.withdraw.title", request.number().toString()),
                t("requests.withdraw.text"),
                t("requests.withdraw"),
                () -> act(requests.withdraw(request.id()), _ -> reload.run()));
    }

    private void revise() {
        Confirm.ask(
                t("requests.revise.title", request.revision() + 1),
                t("requests.revise.text"),
                t("requests.revise"),
                () -> act(requests.revise(request.id()), now -> RequestsNavigation.openEdit(now.number(), 1)));
    }

    private void again() {
        act(requests.requestAgain(request.id()), now -> RequestsNavigation.openEdit(now.number(), 1));
    }

    private void act(RequestOutcome outcome, Consumer<RequestSnapshot> then) {
        switch (outcome) {
            case RequestOutcome.Done done -> then.accept(done.request());
            case RequestOutcome.Refused refused -> {
                for (RequestRefusal refusal : refused.refusals()) {
                    Notices.refused(refusal);
                }
                reload.run();
            }
        }
    }
}
