package dev.portreeve.approvals.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.muted;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import dev.portreeve.approvals.Conversations;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.Role;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.RuleChange;
import dev.portreeve.requests.ui.dossier.ChangeDecoration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A tick for each change an approver has looked at. Ticks belong to a person and a result: another result starts
/// without any.
@org.springframework.stereotype.Component
class ViewedTicks implements ChangeDecoration {

    private final Conversations conversations;
    private final CurrentUser currentUser;

    ViewedTicks(Conversations conversations, CurrentUser currentUser) {
        this.conversations = conversations;
        this.currentUser = currentUser;
    }

    @Override
    public Optional<Parts> parts(RequestSnapshot request, List<RuleChange> all) {
        List<RuleChange> changes =
                all.stream().filter(change -> !change.isUnchanged()).toList();
        if (request.digest().isEmpty() || changes.isEmpty() || !currentUser.has(Role.APPROVER)) {
            return Optional.empty();
        }
        var viewed = conversations.viewed(request);
        Span heading = muted("");
        Map<String, Checkbox> boxes = new LinkedHashMap<>();
        for (RuleChange change : changes) {
            Checkbox box = new Checkbox(t("approvals.viewed"), viewed.contains(change.rule()));
            box.addClassName("viewed");
            box.setAriaLabel(t("approvals.viewed.rule", name(change)));
            box.addValueChangeListener(ticked -> {
                conversations.setViewed(request, change.rule(), ticked.getValue());
                count(heading, boxes);
            });
            boxes.put(change.rule(), box);
        }
        count(heading, boxes);
        Map<String, Component> rows = new LinkedHashMap<>(boxes);
        return Optional.of(new Parts(heading, rows));
    }

    private static String name(RuleChange change) {
        return change.set().map(String::valueOf).orElse(change.rule());
    }

    private static void count(Span heading, Map<String, Checkbox> boxes) {
        long ticked = boxes.values().stream().filter(box -> box.getValue()).count();
        heading.setText(t("approvals.viewed.count", ticked, boxes.size()));
    }
}
