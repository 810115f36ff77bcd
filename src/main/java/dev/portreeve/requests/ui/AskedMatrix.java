package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.portreeve.rendering.NotRendered;
import dev.portreeve.rendering.Rendering;
import dev.portreeve.rendering.RenderingResult;
import dev.portreeve.rendering.TargetId;
import dev.portreeve.rendering.Verdict;
import dev.portreeve.requests.AskedVerdicts.Asked;
import dev.portreeve.requests.AskedVerdicts.Result;
import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleId;
import dev.portreeve.shell.kit.RowTable;
import dev.portreeve.shell.kit.SectionHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How each asked set comes out on each chosen target, and on opening a row why it is not exact and what to do instead.
final class AskedMatrix extends Div {

    private static final long serialVersionUID = 1L;

    AskedMatrix() {
        addClassNames("sec", "asked");
    }

    /// Shows an answer; nothing while there is none.
    void show(Optional<Asked> answer, RuleNames names) {
        removeAll();
        setVisible(answer.isPresent());
        answer.ifPresent(asked -> {
            add(new SectionHead(t("requests.asked")).end(new Anchor(address(asked), t("requests.asked.all"))));
            asked.results().forEach(this::failure);
            add(table(asked, names));
        });
    }

    /// The matrix of the whole revision, of the one target when there is only one.
    private static String address(Asked asked) {
        String revision = RequestsNavigation.MATRIX + "?revision=" + asked.revision();
        return asked.results().size() == 1
                ? revision + "&target=" + asked.results().getFirst().target()
                : revision;
    }

    private void failure(Result result) {
        if (result.outcome() instanceof NotRendered failure) {
            List<Object> arguments = new ArrayList<>();
            arguments.add(t("rendering.target." + result.target()));
            arguments.addAll(failure.parameters());
            add(div("note", span("st bad", t("rendering.failure." + failure.code(), arguments.toArray()))));
        }
    }

    private static Component table(Asked asked, RuleNames names) {
        List<TargetId> targets = asked.results().stream().map(Result::target).toList();
        List<String> columns = new ArrayList<>(List.of(t("requests.asked.set")));
        targets.forEach(target -> columns.add(t("rendering.target." + target)));
        RowTable table = new RowTable(t("requests.asked"), columns);
        if (asked.results().stream().anyMatch(result -> !scope(result).isEmpty())) {
            table.row(row(span("", t("requests.asked.sources")), asked, Optional.empty()));
        }
        for (Rule rule : asked.rules().rules()) {
            table.row(row(names.name(rule.id().text(), rule.section().slug()), asked, Optional.of(rule.id())));
        }
        return table;
    }

    private static Component[] row(Component name, Asked asked, Optional<RuleId> rule) {
        Div first = div("", name);
        UnorderedList reasons = new UnorderedList();
        reasons.addClassName("asked-why");
        for (Result result : asked.results()) {
            verdicts(result, rule).stream()
                    .filter(verdict -> verdict.kind() != Verdict.Kind.EXACT)
                    .map(DeviationList::why)
                    .distinct()
                    .forEach(why -> reasons.add(new ListItem(
                            span("", t("requests.asked.on", t("rendering.target." + result.target()), why)))));
        }
        if (reasons.getComponentCount() > 0) {
            Details details = new Details(muted(t("requests.asked.why", reasons.getComponentCount())), reasons);
            details.addClassName("fold");
            details.getElement().getThemeList().add("no-padding");
            first.add(details);
        }
        Stream<Component> cells =
                asked.results().stream().map(result -> Verdicts.cell(Verdicts.tally(verdicts(result, rule))));
        return Stream.concat(Stream.of(first), cells).toArray(Component[]::new);
    }

    private static List<Verdict> scope(Result result) {
        return verdicts(result, Optional.empty());
    }

    private static List<Verdict> verdicts(Result result, Optional<RuleId> rule) {
        return report(result.outcome()).stream()
                .filter(verdict -> verdict.rule().equals(rule))
                .toList();
    }

    private static List<Verdict> report(RenderingResult outcome) {
        return switch (outcome) {
            case Rendering rendering -> rendering.report();
            case NotRendered failure -> failure.report();
        };
    }
}
