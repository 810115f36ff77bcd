package dev.portreeve.approvals.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextArea;
import dev.portreeve.approvals.ApprovalRefusal;
import dev.portreeve.approvals.Approvals;
import dev.portreeve.approvals.Conversations;
import dev.portreeve.approvals.Remark;
import dev.portreeve.approvals.ReviewBook;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.Role;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.Refusals;
import dev.portreeve.shell.kit.SectionHead;
import java.util.List;
import java.util.Optional;

/// The remarks on a request, oldest first, and a field for one more.
final class Conversation {

    private final Conversations conversations;
    private final ReviewBook reviews;
    private final UserDirectory people;
    private final CurrentUser currentUser;
    private final RequestSnapshot request;
    private final Div said = div("");
    private final TextArea remark = new TextArea(t("approvals.remark"));

    Conversation(
            Conversations conversations,
            ReviewBook reviews,
            UserDirectory people,
            CurrentUser currentUser,
            RequestSnapshot request) {
        this.conversations = conversations;
        this.reviews = reviews;
        this.people = people;
        this.currentUser = currentUser;
        this.request = request;
    }

    Component component() {
        Div section = div("sec", new SectionHead(t("approvals.conversation")), said);
        section.setId("conversation");
        if (currentUser.has(Role.ENGINEER) || currentUser.has(Role.APPROVER)) {
            remark.setMaxLength(Approvals.LONGEST_COMMENT);
            remark.setWidthFull();
            remark.setMinRows(2);
            remark.setMaxRows(10);
            section.add(div("talk-form", remark, Buttons.plain(t("approvals.remark.add"), this::send)));
        }
        show();
        return section;
    }

    private void send() {
        Optional<ApprovalRefusal> refusal = conversations.comment(request.id(), remark.getValue());
        remark.setInvalid(false);
        if (refusal.isPresent()) {
            Refusals.at(remark, refusal.get());
            remark.focus();
        } else {
            remark.clear();
            show();
        }
    }

    private void show() {
        said.removeAll();
        List<Remark> remarks = reviews.of(request).remarks();
        if (remarks.isEmpty()) {
            said.add(muted(t("approvals.conversation.none")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("talk");
        remarks.forEach(each -> list.add(item(each)));
        said.add(list);
    }

    private ListItem item(Remark each) {
        return new ListItem(
                div(
                        "talk-h",
                        span("ev-who", people.nameOf(each.person())),
                        muted(t("approvals.history.revision", each.revision())),
                        span("ev-when", Formats.current().dateTime(each.at()))),
                div("talk-b", span("", each.body())));
    }
}
