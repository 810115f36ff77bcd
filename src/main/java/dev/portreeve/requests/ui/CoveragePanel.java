package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.rules.RuleFinding;
import dev.portreeve.rules.RuleSet;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.SectionHead;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What is asked for and not opened, what is worth a look, and what the network must do beside letting flows pass.
final class CoveragePanel {

    private static final int FEW = 4;

    private CoveragePanel() {}

    /// What the catalog revision lacks for the request.
    ///
    /// @param style `panel` in a narrow column, `sec` in the wide one
    static Component notCovered(RuleSet rules, String style) {
        NoteList notes = new NoteList();
        for (RuleFinding finding : rules.findings()) {
            boolean gap = finding.kind() == RuleFinding.Kind.GAP;
            Icon icon = gap ? Icon.CIRCLE_SLASH : Icon.INFO;
            notes.note(icon, gap ? "bad" : "", feature(finding.feature()), span("", sentence(finding)));
        }
        if (rules.findings().isEmpty()) {
            notes.note(Icon.CIRCLE_CHECK, "", t("requests.coverage.whole"), span("", t("requests.coverage.whole-why")));
        }
        return div(style, new SectionHead(t("requests.coverage")), notes);
    }

    /// The requirements on what is opened.
    static Component requirements(RuleSet rules, String style) {
        NoteList notes = new NoteList();
        requirement(notes, rules, RequirementKind.NO_TLS_INSPECTION, Icon.SHIELD_OFF);
        requirement(notes, rules, RequirementKind.NO_PROXY_AUTHENTICATION, Icon.USER_X);
        requirement(notes, rules, RequirementKind.BYTE_RANGES, Icon.ROWS_3);
        Div panel = div(style, new SectionHead(t("requests.requirements")), notes);
        panel.setVisible(notes.getComponentCount() > 0);
        return panel;
    }

    private static void requirement(NoteList notes, RuleSet rules, RequirementKind kind, Icon icon) {
        List<String> hosts = rules.rules().stream()
                .flatMap(rule -> rule.requirements().stream())
                .filter(requirement -> requirement.kind() == kind)
                .flatMap(requirement -> requirement.hosts().stream())
                .distinct()
                .sorted()
                .map(Object::toString)
                .toList();
        if (!hosts.isEmpty()) {
            notes.note(icon, "", t("requests.requirement." + kind.slug()), hosts(hosts));
        }
    }

    private static Component hosts(List<String> hosts) {
        Span some = span("mono", hosts.stream().limit(FEW).collect(Collectors.joining(", ")));
        if (hosts.size() <= FEW) {
            return some;
        }
        Span rest = span("mono", hosts.stream().skip(FEW).collect(Collectors.joining(", ")));
        var more = new com.vaadin.flow.component.details.Details(t("requests.more", hosts.size() - FEW), rest);
        more.addClassName("fold");
        more.getElement().getThemeList().add("no-padding");
        return div("", some, more);
    }

    private static String feature(FeatureId feature) {
        return t("catalog.feature." + feature.word());
    }

    private static String sentence(RuleFinding finding) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(feature(finding.feature()));
        arguments.add(finding.subject());
        arguments.addAll(finding.parameters());
        return t(finding.messageKey(), arguments.toArray());
    }
}
