package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import dev.portreeve.requests.ImpactDetails;
import dev.portreeve.requests.ImpactMark;
import dev.portreeve.requests.RequestNumber;
import dev.portreeve.requests.RuleChange;
import java.util.ArrayList;
import java.util.List;

/// The justification an amendment begins with, in the author's language: which revision, and what it changes, address
/// by
/// address as far as there is room.
final class AmendmentText {

    private static final int LONGEST = 2_000;

    private AmendmentText() {}

    static String of(RequestNumber amended, ImpactMark mark, ImpactDetails details) {
        String revision = mark.revision().toString();
        String head = t("requests.amendment.text", revision, amended.toString(), mark.opening(), mark.closing());
        List<String> lines = lines(details);
        StringBuilder text = new StringBuilder(head);
        for (int i = 0; i < lines.size(); i++) {
            String rest = t("requests.amendment.more", lines.size() - i);
            boolean last = i + 1 == lines.size();
            int room = LONGEST - text.length() - (last ? 0 : rest.length() + 1);
            if (lines.get(i).length() + 1 > room) {
                return text.append('\n').append(rest).toString();
            }
            text.append('\n').append(lines.get(i));
        }
        return text.toString();
    }

    private static List<String> lines(ImpactDetails details) {
        List<String> lines = new ArrayList<>();
        details.obstacles().forEach(obstacle -> lines.add("! " + ImpactWords.obstacle(obstacle)));
        for (RuleChange change : details.changes()) {
            if (change.changesServices()) {
                lines.add("~ " + change.rule() + ": " + ServiceText.of(change.servicesBefore()) + " \u2192 "
                        + ServiceText.of(change.services()));
            }
            change.lines().forEach(line -> lines.add(line(change, line)));
        }
        return lines;
    }

    private static String line(RuleChange change, RuleChange.Line line) {
        String ports = ServiceText.of(line.opens() ? change.services() : change.servicesBefore());
        String except =
                line.except().isEmpty() ? "" : ", " + t("requests.changes.except", String.join(", ", line.except()));
        return (line.opens() ? "+ " : "\u2212 ") + line.value() + " (" + ports + ")" + except;
    }
}
