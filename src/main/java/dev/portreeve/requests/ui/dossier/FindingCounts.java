package dev.portreeve.requests.ui.dossier;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dev.portreeve.requests.RequestFinding;
import dev.portreeve.shell.kit.FindingList;
import dev.portreeve.shell.kit.Severity;
import java.util.List;

/// How many high and medium findings there are, in words.
public final class FindingCounts {

    private FindingCounts() {}

    /// The counts side by side; a word when there is neither.
    public static Component of(List<RequestFinding> findings) {
        Span counts = span("counts");
        count(counts, findings, RequestFinding.Severity.HIGH, Severity.HIGH);
        count(counts, findings, RequestFinding.Severity.MEDIUM, Severity.MEDIUM);
        return counts.getChildren().findAny().isPresent() ? counts : muted(t("shell.severity.none"));
    }

    private static void count(
            Span counts, List<RequestFinding> findings, RequestFinding.Severity wanted, Severity shown) {
        long number = findings.stream()
                .filter(finding -> finding.severity() == wanted)
                .count();
        if (number > 0) {
            counts.add(FindingList.count(shown, Math.toIntExact(number)));
        }
    }
}
