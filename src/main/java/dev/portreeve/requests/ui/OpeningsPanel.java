package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.requests.OpenRule;
import dev.portreeve.shell.kit.ChangeCount;
import dev.portreeve.shell.kit.ChangeLines;
import dev.portreeve.shell.kit.SectionHead;
import java.util.Collection;
import java.util.List;

/// What will be opened, rule by rule; networks that say the same as names are folded.
final class OpeningsPanel {

    private static final int FEW = 3;

    private OpeningsPanel() {}

    static Component of(List<OpenRule> rules, RuleNames names) {
        int hosts = rules.stream().mapToInt(rule -> rule.hosts().size()).sum();
        int networks = rules.stream().mapToInt(rule -> rule.networks().size()).sum();
        Div list = div("chg-list");
        for (OpenRule rule : rules) {
            list.add(row(rule, names, list.getComponentCount() == 0));
        }
        return div(
                "sec",
                new SectionHead(t("requests.openings"))
                        .with(new ChangeCount(hosts, 0, 0))
                        .note(t("requests.openings.count", hosts, networks, rules.size())),
                list);
    }

    private static Component row(OpenRule rule, RuleNames names, boolean open) {
        return RuleRow.of(
                rule.set(),
                names.name(rule.id(), rule.section()),
                "",
                new ChangeCount(
                        rule.hosts().isEmpty()
                                ? rule.networks().size()
                                : rule.hosts().size(),
                        0,
                        0),
                lines(rule),
                open);
    }

    private static Component lines(OpenRule rule) {
        String ports = ServiceText.of(rule.services());
        Div lines = div("");
        if (!rule.hosts().isEmpty()) {
            lines.add(added(rule.hosts(), ports));
        }
        if (rule.networks().isEmpty()) {
            return lines;
        }
        Component networks = added(rule.networks(), ports);
        boolean fold = !rule.hosts().isEmpty() && rule.networks().size() > FEW;
        lines.add(
                fold
                        ? RuleRow.details(
                                span(
                                        "chg-sum muted",
                                        t(
                                                "requests.openings.networks",
                                                rule.networks().size())),
                                networks,
                                false)
                        : networks);
        return lines;
    }

    private static ChangeLines added(Collection<String> values, String ports) {
        ChangeLines lines = new ChangeLines();
        values.forEach(value -> lines.added(value, ports, ""));
        return lines;
    }
}
