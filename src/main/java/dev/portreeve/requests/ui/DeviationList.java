package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.mono;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.portreeve.rendering.Rendering;
import dev.portreeve.rendering.Verdict;
import dev.portreeve.shell.kit.VerdictTag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a target says otherwise than asked: for each kind and reason how often, why, what to do instead, and the
/// entries concerned.
final class DeviationList {

    private static final int FEW_RULES = 4;

    private DeviationList() {}

    static Component of(Rendering rendering) {
        return of(rendering.deviations());
    }

    /// @param deviations verdicts that are not exact
    static Component of(List<Verdict> deviations) {
        UnorderedList list = new UnorderedList();
        list.addClassName("reasons");
        groups(deviations).forEach(group -> list.add(item(group)));
        list.setVisible(list.getComponentCount() > 0);
        return list;
    }

    /// Verdicts with the same kind and reason together, the worst kind last, as the strip has them.
    private static List<List<Verdict>> groups(List<Verdict> deviations) {
        Map<Verdict.Kind, Map<String, List<Verdict>>> byKind = new TreeMap<>();
        for (Verdict verdict : deviations) {
            byKind.computeIfAbsent(verdict.kind(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(verdict.reason(), _ -> new ArrayList<>())
                    .add(verdict);
        }
        return byKind.values().stream()
                .flatMap(byReason -> byReason.values().stream())
                .toList();
    }

    private static ListItem item(List<Verdict> group) {
        Verdict first = group.getFirst();
        Div why = div("why", span("", sentence(first)));
        remedy(first).ifPresent(remedy -> why.add(div("muted", span("", remedy))));
        if (group.size() > 1) {
            why.add(entries(group));
        }
        return new ListItem(
                VerdictTag.number(Verdicts.kind(first.kind()), group.size()), why, span("muted mono", rules(group)));
    }

    /// What to do instead.
    static Optional<String> remedy(Verdict verdict) {
        return verdict.remedy().map(remedy -> t("rendering.remedy." + remedy, arguments(verdict)));
    }

    private static Component entries(List<Verdict> group) {
        UnorderedList all = new UnorderedList();
        all.addClassName("entries");
        for (Verdict verdict : group) {
            all.add(new ListItem(mono(verdict.entry().value())));
        }
        Details details = new Details(muted(t("requests.deviation.entries", group.size())), all);
        details.addClassName("fold");
        details.getElement().getThemeList().add("no-padding");
        return details;
    }

    /// Why something is not exact and what to do instead, in one line.
    static String why(Verdict verdict) {
        return sentence(verdict) + remedy(verdict).map(remedy -> ". " + remedy).orElse("");
    }

    /// Why something is not exact.
    static String sentence(Verdict verdict) {
        return t("rendering.reason." + verdict.reason(), arguments(verdict));
    }

    private static Object[] arguments(Verdict verdict) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(verdict.entry().value());
        arguments.addAll(verdict.parameters());
        return arguments.toArray();
    }

    private static String rules(List<Verdict> group) {
        List<String> rules = group.stream()
                .flatMap(verdict -> verdict.rule().stream())
                .map(rule -> rule.text().replaceFirst("^[a-z-]*-(?=[0-9]+$)", ""))
                .distinct()
                .toList();
        String some = rules.stream().limit(FEW_RULES).collect(Collectors.joining(", "));
        return rules.size() > FEW_RULES ? some + ", …" : some;
    }
}
