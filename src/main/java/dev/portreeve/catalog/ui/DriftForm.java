package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.paragraph;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import dev.portreeve.catalog.CatalogRefusal;
import dev.portreeve.catalog.PublishAssent;
import dev.portreeve.catalog.drift.Drift;
import dev.portreeve.shell.kit.Banner;
import dev.portreeve.shell.kit.Refusals;
import dev.portreeve.shell.kit.SectionHead;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The departures that a steward ticks one by one, and the reason for all of them.
final class DriftForm extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<String, Checkbox> ticks = new LinkedHashMap<>();
    private final TextArea reason = new TextArea(t("catalog.drift.reason"));
    private final Div answer = div("answer");

    DriftForm(List<Drift> drift) {
        addClassNames("pad", "sec", "drift");
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(PublishAssent.LONGEST_REASON);
        reason.setHelperText(t("catalog.drift.reason.help"));
        reason.setWidthFull();
        reason.setMinRows(2);
        reason.setMaxRows(8);
        add(new SectionHead(t("catalog.drift")), paragraph("muted prose", t("catalog.drift.how")));
        for (Drift each : drift) {
            Checkbox tick = new Checkbox(DriftWords.of(each));
            ticks.put(each.key(), tick);
            add(tick);
        }
        add(reason, answer);
    }

    /// What is ticked, with the reason.
    PublishAssent assent() {
        return new PublishAssent(
                ticks.entrySet().stream()
                        .filter(tick -> tick.getValue().getValue())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet()),
                reason.getValue());
    }

    /// Whether every departure is ticked and a reason given; otherwise says what is missing.
    boolean isComplete() {
        answer.removeAll();
        long open = ticks.values().stream().filter(tick -> !tick.getValue()).count();
        if (open > 0) {
            answer.add(Banner.warning(t("catalog.drift.open", open), t("catalog.drift.open.next")));
            return false;
        }
        if (reason.getValue().isBlank()) {
            Refusals.at(reason, new CatalogRefusal.ConfirmationReason(PublishAssent.LONGEST_REASON));
            reason.focus();
            return false;
        }
        return true;
    }
}
