package dev.portreeve.approvals.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import dev.portreeve.approvals.ApprovalRefusal;
import dev.portreeve.approvals.Approvals;
import dev.portreeve.approvals.DecisionCommand;
import dev.portreeve.approvals.DecisionOutcome.Made;
import dev.portreeve.approvals.DecisionOutcome.Refused;
import dev.portreeve.approvals.DecisionVerdict;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.DigestBlock;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.Notices;
import dev.portreeve.shell.kit.Refusals;
import dev.portreeve.shell.kit.Shortcuts;
import java.util.UUID;

/// The comment and the three verdicts. One form sends one decision, however often its buttons are pressed. After a
/// refusal because something changed, the verdicts are gone until the page is shown anew; the comment stays.
final class DecisionForm {

    private final UUID id = UUID.randomUUID();
    private final Approvals approvals;
    private final RequestSnapshot request;
    private final Runnable reload;
    private final TextArea comment = new TextArea(t("approvals.comment"));
    private final Div answer = div("answer");
    private final Div verdicts = div("verdicts");

    DecisionForm(Approvals approvals, RequestSnapshot request, Runnable reload) {
        this.approvals = approvals;
        this.request = request;
        this.reload = reload;
    }

    Component component() {
        comment.setPlaceholder(t("approvals.comment.needed"));
        comment.setMaxLength(Approvals.LONGEST_COMMENT);
        comment.setWidthFull();
        comment.setMinRows(3);
        comment.setMaxRows(10);
        comment.setValue(KeptComment.take(request.id()));
        Shortcuts.bind(comment, "m", t("approvals.comment.key"));
        Button approve = Buttons.primary(t("approvals.approve"), () -> decide(DecisionVerdict.APPROVE));
        approve.setIcon(Icon.CHECK.create());
        approve.addClassName("wide");
        verdicts.add(
                approve,
                div(
                        "verdicts-2",
                        Buttons.plain(t("approvals.request-changes"), () -> decide(DecisionVerdict.REQUEST_CHANGES)),
                        Buttons.danger(t("approvals.reject"), () -> decide(DecisionVerdict.REJECT))));
        return div("", comment, answer, verdicts);
    }

    private void decide(DecisionVerdict verdict) {
        DecisionCommand command = new DecisionCommand(
                id, request.id(), request.revision(), request.digest().orElseThrow(), verdict, comment.getValue());
        switch (approvals.decide(command)) {
            case Made _ -> {
                Notices.done(
                        t("approvals.made." + verdict.word(), request.number().toString()));
                reload.run();
            }
            case Refused refused -> show(refused.refusal());
        }
    }

    private void show(ApprovalRefusal refusal) {
        switch (refusal) {
            case ApprovalRefusal.ReasonMissing _, ApprovalRefusal.CommentLength _ -> {
                Refusals.at(comment, refusal);
                comment.focus();
            }
            case ApprovalRefusal.ResultChanged changed ->
                stop(div(
                        "",
                        Refusals.banner(refusal),
                        new DigestBlock(changed.now().hex())));
            case ApprovalRefusal.NotFound _,
                    ApprovalRefusal.NotInReview _,
                    ApprovalRefusal.AuthorMayNotDecide _,
                    ApprovalRefusal.DecidedAlready _,
                    ApprovalRefusal.NotComputable _ -> stop(Refusals.banner(refusal));
        }
    }

    /// Leaves no verdict to press on what is no longer so.
    private void stop(Component why) {
        KeptComment.keep(request.id(), comment.getValue());
        comment.addValueChangeListener(typed -> KeptComment.keep(request.id(), typed.getValue()));
        answer.removeAll();
        answer.add(why);
        verdicts.removeAll();
        Button again = Buttons.plain(t("approvals.show-current"), reload);
        again.addClassName("wide");
        verdicts.add(again);
    }
}
