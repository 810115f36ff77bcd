package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import dev.portreeve.catalog.CatalogRulings;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.SectionHead;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// The findings of a document by what follows from them: what keeps it from being published, what waits for a decision,
/// what was decided, and what is good to know.
final class FindingGroups extends Div {

    private static final long serialVersionUID = 1L;

    private static final String DECIDED = "ruling.";

    /// @param again reads the document again, after a decision
    FindingGroups(CatalogContent content, CatalogRulings rulings, RulingWords words, SerializableRunnable again) {
        List<Finding> findings = content.findings();
        if (findings.isEmpty()) {
            add(div("pad sec", new SectionHead(t("catalog.findings")), muted(t("catalog.import.no-findings"))));
            return;
        }
        group("blocking", findings, of(Finding.Severity.BLOCKING), Findings::new);
        group(
                "quarantine",
                findings,
                of(Finding.Severity.QUARANTINE),
                waiting -> new QuarantineList(rulings, content, waiting, again));
        group(
                "decided",
                findings,
                FindingGroups::isDecided,
                decided -> new Findings(decided, finding -> words.who(finding).orElseGet(() -> Findings.why(finding))));
        group("warning", findings, of(Finding.Severity.WARNING), Findings::new);
        group(
                "remark",
                findings,
                finding -> finding.severity() == Finding.Severity.REMARK && !isDecided(finding),
                Findings::new);
    }

    private void group(
            String name, List<Finding> findings, Predicate<Finding> belongs, Function<List<Finding>, Component> list) {
        List<Finding> mine = findings.stream().filter(belongs).toList();
        if (!mine.isEmpty()) {
            add(div(
                    "pad sec effect-" + name,
                    new SectionHead(t("catalog.effect." + name))
                            .note(Formats.current().number(mine.size())),
                    muted(t("catalog.effect-help." + name)),
                    list.apply(mine)));
        }
    }

    private static Predicate<Finding> of(Finding.Severity severity) {
        return finding -> finding.severity() == severity;
    }

    private static boolean isDecided(Finding finding) {
        return finding.code().startsWith(DECIDED);
    }
}
