package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.mono;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.requests.RequestFinding;
import dev.portreeve.requests.ui.dossier.FindingText;
import dev.portreeve.shell.kit.FindingList;
import dev.portreeve.shell.kit.SectionHead;
import dev.portreeve.shell.kit.Severity;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What an approver should know first: the findings, heaviest first, with their numbers.
final class FindingsPanel {

    private static final Pattern SET = Pattern.compile("([a-z0-9-]+)-([0-9]+)");

    private FindingsPanel() {}

    /// For the wide column.
    ///
    /// @param note at the right of the heading, such as when it was computed
    static Component of(List<RequestFinding> findings, String note) {
        SectionHead head = new SectionHead(t("requests.findings"));
        for (Severity severity : Severity.values()) {
            int number = number(findings, severity);
            if (number > 0) {
                head.with(FindingList.count(severity, number));
            }
        }
        Div section = div("sec", head.end(muted(note)));
        if (findings.isEmpty()) {
            section.add(div("muted", muted(t("requests.findings.none"))));
            return section;
        }
        FindingList list = new FindingList();
        for (RequestFinding finding : findings) {
            list.finding(
                    FindingText.severity(finding),
                    FindingText.what(finding),
                    FindingText.why(finding),
                    subject(finding));
        }
        section.add(list);
        return section;
    }

    /// For a narrow column.
    static Component narrow(List<RequestFinding> findings) {
        NoteList notes = new NoteList();
        findings.forEach(finding ->
                notes.note(FindingText.severity(finding), FindingText.what(finding), FindingText.why(finding)));
        Div panel = div("panel", new SectionHead(t("requests.findings.first")), notes);
        panel.setVisible(!findings.isEmpty());
        return panel;
    }

    /// What it is about, where the sentence does not say so: a set with the way to it in the catalog, or a rule.
    private static Component subject(RequestFinding finding) {
        return switch (finding.code()) {
            case "long-expiry", "broad-source", "gap", "wider", "narrower", "impossible" -> span("");
            default -> {
                Matcher set = SET.matcher(finding.subject());
                yield set.matches()
                        ? new Anchor(
                                "catalog/" + set.group(1) + "/" + set.group(2), t("requests.finding.set", set.group(2)))
                        : mono(finding.subject());
            }
        };
    }

    private static int number(List<RequestFinding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> FindingText.severity(finding) == severity)
                .count();
    }
}
