package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.paragraph;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import dev.portreeve.catalog.CatalogRulings;
import dev.portreeve.catalog.RulingOutcome;
import dev.portreeve.catalog.RulingRefusal;
import dev.portreeve.catalog.ruling.Bar;
import dev.portreeve.catalog.ruling.DoubtfulValue;
import dev.portreeve.catalog.ruling.Ruling;
import dev.portreeve.catalog.ruling.Verdict;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.Notices;
import dev.portreeve.shell.kit.Refusals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Decides on one value: the verdicts there are for it, why one is missing, the correction and the reason.
final class RulingForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_CORRECTION = 300;

    private final transient CatalogRulings rulings;
    private final transient DoubtfulValue doubtful;
    private final SerializableRunnable done;
    private final RadioButtonGroup<Verdict> verdict = new RadioButtonGroup<>();
    private final TextField correction = new TextField(t("catalog.ruling.correction"));
    private final TextArea reason = new TextArea(t("catalog.ruling.reason"));

    /// @param hasEntry whether the value could join an entry
    /// @param done     called after a decision was kept
    RulingForm(CatalogRulings rulings, DoubtfulValue doubtful, boolean hasEntry, SerializableRunnable done) {
        this.rulings = rulings;
        this.doubtful = doubtful;
        this.done = done;
        addClassNames("form", "ruling");
        Optional<Bar> bar = Bar.against(doubtful);
        verdict.setLabel(t("catalog.ruling.label", doubtful.value()));
        verdict.setItems(verdicts(hasEntry, bar));
        verdict.setItemLabelGenerator(each -> t("catalog.ruling.choose." + each.word()));
        verdict.addValueChangeListener(event -> correction.setVisible(event.getValue() == Verdict.CORRECT));
        correction.setVisible(false);
        correction.setMaxLength(LONGEST_CORRECTION);
        correction.setHelperText(
                t(doubtful.isPort() ? "catalog.ruling.correction.port" : "catalog.ruling.correction.address"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(CatalogRulings.LONGEST_REASON);
        reason.setMinRows(2);
        add(verdict);
        if (!hasEntry) {
            add(paragraph("muted", t("catalog.ruling.no-entry")));
        } else {
            bar.ifPresent(each -> add(paragraph("muted", t("catalog.bar." + each.word()))));
        }
        add(correction, reason, div("buttons", Buttons.plain(t("catalog.ruling.keep"), this::decide)));
    }

    private static List<Verdict> verdicts(boolean hasEntry, Optional<Bar> bar) {
        List<Verdict> verdicts = new ArrayList<>();
        if (hasEntry) {
            if (bar.isEmpty()) {
                verdicts.add(Verdict.ACCEPT);
            }
            verdicts.add(Verdict.CORRECT);
        }
        verdicts.add(Verdict.REJECT);
        return verdicts;
    }

    private void decide() {
        Verdict chosen = verdict.getValue();
        if (chosen == null) {
            verdict.setErrorMessage(t("catalog.ruling.choose"));
            verdict.setInvalid(true);
            return;
        }
        String typed = chosen == Verdict.CORRECT ? correction.getValue().strip() : "";
        if (chosen == Verdict.CORRECT && typed.isEmpty()) {
            Refusals.at(correction, new RulingRefusal.UnfitCorrection(""));
            return;
        }
        switch (rulings.decide(new Ruling(doubtful, chosen, typed), reason.getValue())) {
            case RulingOutcome.Decided _ -> {
                Notices.done(t("catalog.ruling.kept"));
                done.run();
            }
            case RulingOutcome.Refused refused -> show(refused.refusal());
        }
    }

    private void show(RulingRefusal refusal) {
        switch (refusal) {
            case RulingRefusal.UnfitCorrection unfit -> {
                correction.setErrorMessage(
                        unfit.finding().isEmpty()
                                ? Refusals.text(unfit)
                                : t(
                                        "catalog.import.sentence",
                                        Refusals.text(unfit),
                                        RulingWords.finding(unfit.finding())));
                correction.setInvalid(true);
                correction.focus();
            }
            case RulingRefusal.ReasonLength _ -> {
                Refusals.at(reason, refusal);
                reason.focus();
            }
            case RulingRefusal.NeverAcceptable _, RulingRefusal.NotAFinding _, RulingRefusal.NotInForce _ ->
                Refusals.at(verdict, refusal);
        }
    }
}
