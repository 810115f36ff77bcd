package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.mono;
import static dev.portreeve.shell.kit.Markup.muted;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.requests.RequestFinding;
import dev.portreeve.requests.ui.dossier.FindingText;
import dev.portreeve.shell.kit.FindingList;
import dev.portreeve.shell.kit.SectionHead;
import dev.portreeve.shell.kit.Severity;
import java.util.List;

/// What an approver should know first: the findings, heaviest first, with their numbers.
final class FindingsPanel {

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
                    mono(subject(finding)));
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

    private static String subject(RequestFinding finding) {
        return switch (finding.code()) {
            case "long-expiry", "wider", "narrower", "impossible" -> "";
            default -> finding.subject();
        };
    }

    private static int number(List<RequestFinding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> FindingText.severity(finding) == severity)
                .count();
    }
}
