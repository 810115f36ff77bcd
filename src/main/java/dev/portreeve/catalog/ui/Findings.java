package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.function.SerializableFunction;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.i18n.Texts;
import dev.portreeve.shell.kit.FindingList;
import dev.portreeve.shell.kit.Severity;
import java.util.Comparator;
import java.util.List;

/// Findings about a source, the heaviest first.
final class Findings extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 200;

    Findings(List<Finding> findings) {
        this(findings, Findings::why);
    }

    /// @param why what stands below a finding
    Findings(List<Finding> findings, SerializableFunction<Finding, String> why) {
        FindingList list = new FindingList();
        findings.stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .limit(MOST)
                .forEach(finding ->
                        list.finding(severity(finding.severity()), what(finding), why.apply(finding), where(finding)));
        getContent().add(list);
        if (findings.size() > MOST) {
            getContent().add(muted(t("catalog.findings.more", findings.size() - MOST)));
        }
    }

    /// One finding on its own, to which more can be added.
    static ListItem item(Finding finding) {
        ListItem item = new ListItem(
                FindingList.word(severity(finding.severity())),
                div("f-text", span("f-what", what(finding)), span("f-why", why(finding))),
                where(finding));
        item.addClassName("finding");
        return item;
    }

    static Severity severity(Finding.Severity severity) {
        return switch (severity) {
            case REMARK -> Severity.LOW;
            case WARNING -> Severity.MEDIUM;
            case QUARANTINE, BLOCKING -> Severity.HIGH;
        };
    }

    private static String what(Finding finding) {
        String key = "catalog.finding." + finding.code();
        String word = Texts.has(key) ? t(key) : finding.code();
        return finding.value().isEmpty() ? word : t("catalog.finding.with-value", word, finding.value());
    }

    static String why(Finding finding) {
        String key = "catalog.finding." + finding.code() + ".help";
        return Texts.has(key) ? t(key) : "";
    }

    private static Component where(Finding finding) {
        Div where = div("f-where");
        if (!finding.subject().isEmpty()) {
            where.add(span("mono muted", finding.subject()));
        }
        finding.place()
                .map(Place::line)
                .ifPresent(line ->
                        where.add(muted(t("catalog.line", Formats.current().number(line)))));
        return where;
    }
}
