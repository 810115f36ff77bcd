package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.original;
import static dev.portreeve.shell.kit.Markup.paragraph;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import dev.portreeve.catalog.CatalogRulings;
import dev.portreeve.catalog.ImportReading;
import dev.portreeve.catalog.PublishAssent;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.catalog.diff.RevisionDiff;
import dev.portreeve.catalog.drift.Drift;
import dev.portreeve.catalog.drift.DriftKind;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.SourceDocument;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.Banner;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.Confirm;
import dev.portreeve.shell.kit.CopyButton;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.Facts;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.SectionHead;
import java.util.List;

/// What a document holds, what was noticed, what would change, and the button that publishes it.
final class ImportPreview extends Div {

    private static final long serialVersionUID = 1L;

    private static final int SHORT_DIGEST = 12;

    /// @param words   who decided what
    /// @param again   reads the document again, after a decision
    /// @param serviceAreas reads it again with or without the other service areas
    /// @param publish publishes it, with what was ticked
    ImportPreview(
            ImportReading.Candidate candidate,
            CatalogRulings rulings,
            RulingWords words,
            SerializableRunnable again,
            SerializableConsumer<Boolean> serviceAreas,
            SerializableConsumer<PublishAssent> publish) {
        CatalogContent content = candidate.content();
        Div notices = div("pad notices");
        notices(candidate, notices);
        add(facts(content), notices);
        if (!candidate.companions().isEmpty()) {
            add(new CompositionPanel(content.source(), candidate.companions(), serviceAreas));
        }
        candidate.difference().ifPresent(diff -> difference(diff, candidate));
        if (candidate.current().isEmpty()) {
            add(paragraph("pad muted", t("catalog.import.first")));
        }
        add(new FindingGroups(content, rulings, words, again));
        List<Drift> remarks = candidate.drift(DriftKind.Weight.REMARKED);
        remarks.forEach(drift -> add(paragraph("pad muted", DriftWords.of(drift))));
        if (!candidate.identical()
                && candidate.findings(Finding.Severity.BLOCKING).isEmpty()
                && candidate.drift(DriftKind.Weight.REFUSED).isEmpty()) {
            publish(candidate, publish);
        }
    }

    private static Component facts(CatalogContent content) {
        SourceDocument source = content.source();
        Formats formats = Formats.current();
        Div digest = div(
                "rev-d",
                muted("sha256 " + source.sha256().substring(0, SHORT_DIGEST) + "\u2026"),
                new CopyButton("SHA-256", source.sha256()));
        return Facts.row()
                .fact(t("catalog.import.document"), original(source.title(), source.language()))
                .fact(t("catalog.import.language"), RevisionWords.language(source.language()))
                .fact(t("catalog.import.sets"), formats.number(content.sets().size()))
                .fact(
                        t("catalog.import.hosts"),
                        formats.number(content.sets().stream()
                                .mapToInt(set -> set.hosts().size())
                                .sum()))
                .fact(
                        t("catalog.import.groups"),
                        formats.number(content.groups().size()))
                .fact(
                        t("catalog.units"),
                        formats.number(content.scaleUnits().stream()
                                .flatMap(row -> row.codes().stream())
                                .distinct()
                                .count()))
                .fact("SHA-256", digest);
    }

    private static void notices(ImportReading.Candidate candidate, Div notices) {
        int blocking = candidate.findings(Finding.Severity.BLOCKING).size();
        if (blocking > 0) {
            notices.add(Banner.failure(t("catalog.import.blocked"), t("catalog.import.blocked.next", blocking)));
        }
        if (candidate.identical()) {
            String current = candidate.current().map(RevisionNumber::toString).orElse("");
            notices.add(Banner.info(t("catalog.import.identical", current), t("catalog.import.identical.next")));
        }
        candidate
                .drift(DriftKind.Weight.REFUSED)
                .forEach(drift -> notices.add(Banner.failure(t("catalog.import.blocked"), DriftWords.of(drift))));
        int quarantine = candidate.findings(Finding.Severity.QUARANTINE).size();
        if (quarantine > 0) {
            notices.add(
                    Banner.warning(t("catalog.import.quarantine", quarantine), t("catalog.import.quarantine.next")));
        }
    }

    private void difference(RevisionDiff diff, ImportReading.Candidate candidate) {
        String current = candidate.current().map(RevisionNumber::toString).orElse("");
        add(div("pad", new SectionHead(t("catalog.import.difference", current))));
        add(new DifferenceStrip(diff.summary(), diff));
        add(
                diff.isEmpty()
                        ? new EmptyState(Icon.EQUAL, t("catalog.compare.same"), t("catalog.import.nothing-changed"))
                        : div("pad cmp", new DifferenceList(diff)));
    }

    private void publish(ImportReading.Candidate candidate, SerializableConsumer<PublishAssent> publish) {
        String next = candidate
                .current()
                .map(RevisionNumber::next)
                .orElseGet(() -> new RevisionNumber(1))
                .toString();
        List<Drift> drift = candidate.drift(DriftKind.Weight.CONFIRMED);
        DriftForm form = new DriftForm(drift);
        if (!drift.isEmpty()) {
            add(form);
        }
        add(div("action-bar", Buttons.primary(t("catalog.import.publish", next), () -> {
            if (drift.isEmpty() || form.isComplete()) {
                Confirm.ask(
                        t("catalog.import.confirm", next),
                        t("catalog.import.confirm.text"),
                        t("catalog.import.publish", next),
                        () -> publish.accept(form.assent()));
            }
        })));
    }
}
