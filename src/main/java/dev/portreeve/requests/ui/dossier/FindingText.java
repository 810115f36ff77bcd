package dev.portreeve.requests.ui.dossier;

import static dev.portreeve.shell.i18n.Texts.t;

import dev.portreeve.requests.RequestFinding;
import dev.portreeve.shell.i18n.Texts;
import dev.portreeve.shell.kit.Severity;
import java.util.ArrayList;
import java.util.List;

/// A finding in the reader's language.
public final class FindingText {

    private FindingText() {}

    /// What was found, in a phrase.
    public static String what(RequestFinding finding) {
        return switch (finding.code()) {
            case "gap" -> t(finding.messageKey(), finding.subject(), feature(finding));
            case "wider", "narrower", "impossible" ->
                t(
                        finding.messageKey(),
                        t("rendering.target." + finding.subject()),
                        finding.parameters().getFirst());
            default -> t(finding.messageKey(), arguments(finding));
        };
    }

    /// Why it matters, in a sentence.
    public static String why(RequestFinding finding) {
        return t(finding.messageKey() + ".help");
    }

    /// How much it weighs.
    public static Severity severity(RequestFinding finding) {
        return switch (finding.severity()) {
            case HIGH -> Severity.HIGH;
            case MEDIUM -> Severity.MEDIUM;
            case NOTE -> Severity.LOW;
        };
    }

    private static String feature(RequestFinding finding) {
        String word = finding.parameters().getFirst();
        String key = "catalog.feature." + word;
        return Texts.has(key) ? t(key) : word;
    }

    private static Object[] arguments(RequestFinding finding) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(finding.subject());
        arguments.addAll(finding.parameters());
        return arguments.toArray();
    }
}
