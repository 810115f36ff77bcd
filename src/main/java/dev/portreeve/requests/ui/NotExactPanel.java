package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.mono;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.portreeve.rendering.RenderedSet;
import dev.portreeve.rendering.Rendering;
import dev.portreeve.rendering.Verdict;
import dev.portreeve.rules.Rule;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.RowTable;
import dev.portreeve.shell.kit.SectionHead;
import dev.portreeve.shell.kit.StateWord;
import dev.portreeve.shell.kit.Tone;
import dev.portreeve.shell.kit.VerdictTag;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Every verdict that is not exact, target by target, the worst first; the exact ones behind a disclosure. What an
/// approver has to have seen before anything else.
final class NotExactPanel {

    private static final Comparator<Verdict> WORST_FIRST =
            Comparator.comparing(Verdict::kind).reversed();

    private final RenderedSet rendered;
    private final RuleNames names;

    private NotExactPanel(RenderedSet rendered, RuleNames names) {
        this.rendered = rendered;
        this.names = names;
    }

    static Component of(RenderedSet rendered, RuleNames names) {
        return new NotExactPanel(rendered, names).section();
    }

    private Component section() {
        int deviations = rendered.renderings().stream()
                .mapToInt(rendering -> rendering.deviations().size())
                .sum();
        Div section = div("sec not-exact", new SectionHead(t("requests.not-exact", deviations)));
        if (deviations == 0) {
            section.add(new StateWord(Tone.OK, t("requests.not-exact.none")));
        }
        rendered.renderings().forEach(rendering -> section.add(target(rendering)));
        return section;
    }

    private Component target(Rendering rendering) {
        List<Verdict> deviations =
                rendering.deviations().stream().sorted(WORST_FIRST).toList();
        List<Verdict> exact = rendering.report().stream()
                .filter(verdict -> verdict.kind() == Verdict.Kind.EXACT)
                .toList();
        String name = t("rendering.target." + rendering.target());
        Div summary = div("chg-sum", span("chg-name", name));
        rendering.counts().forEach((kind, count) -> {
            if (kind != Verdict.Kind.EXACT && count > 0) {
                summary.add(VerdictTag.number(Verdicts.kind(kind), Math.toIntExact(count)));
            }
        });
        if (deviations.isEmpty()) {
            summary.add(new StateWord(Tone.OK, Icon.EQUAL, t("requests.not-exact.whole")));
        }
        Div content = div("");
        if (!deviations.isEmpty()) {
            content.add(table(t("requests.not-exact.of", name), deviations));
        }
        if (!exact.isEmpty()) {
            content.add(exact(name, exact));
        }
        Details details = new Details(summary, content);
        details.addClassNames("fold", "framed-fold");
        details.getElement().getThemeList().add("no-padding");
        details.setOpened(!deviations.isEmpty());
        return details;
    }

    /// Filled when it is opened.
    private Component exact(String target, List<Verdict> exact) {
        Div content = div("");
        Details details = new Details(muted(t("requests.not-exact.exact", exact.size())), content);
        details.addClassName("fold");
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && content.getComponentCount() == 0) {
                content.add(table(t("requests.not-exact.exact-of", target), exact));
            }
        });
        return details;
    }

    private Component table(String label, List<Verdict> verdicts) {
        RowTable table = new RowTable(
                label,
                List.of(
                        t("requests.not-exact.entry"),
                        t("requests.not-exact.rule"),
                        t("requests.not-exact.kind"),
                        t("requests.not-exact.reason")));
        for (Verdict verdict : verdicts) {
            Div why = div("", span("", DeviationList.sentence(verdict)));
            DeviationList.remedy(verdict).ifPresent(remedy -> why.add(div("muted", span("", remedy))));
            table.row(
                    mono(verdict.entry().value()), rule(verdict), VerdictTag.word(Verdicts.kind(verdict.kind())), why);
        }
        return table;
    }

    private Component rule(Verdict verdict) {
        Optional<Rule> rule = verdict.rule().flatMap(rendered.rules()::rule);
        return rule.<Component>map(found -> {
                    Span name = names.name(found.id().text(), found.section().slug());
                    return div("", name, div("muted mono", new Span(found.id().text())));
                })
                .orElseGet(() -> muted(t("requests.asked.sources")));
    }
}
