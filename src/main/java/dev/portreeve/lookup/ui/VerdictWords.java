package dev.portreeve.lookup.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import dev.portreeve.lookup.index.Hint;
import dev.portreeve.lookup.index.Verdict;
import dev.portreeve.lookup.reading.Unreadable;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.StateWord;
import dev.portreeve.shell.kit.Tone;

/// Answers in the reader's words.
final class VerdictWords {

    private VerdictWords() {}

    static String name(Verdict verdict) {
        return t("lookup.verdict." + verdict.word());
    }

    static Component word(Verdict verdict) {
        return new StateWord(tone(verdict), icon(verdict), name(verdict));
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case NOT_OPEN -> Tone.BAD;
            case WRONG_PORT, PARTLY, UNDECIDED -> Tone.WARN;
            case OPEN -> Tone.OK;
            case NEEDED -> Tone.WAIT;
            case NOT_NEEDED -> Tone.PLAIN;
        };
    }

    private static Icon icon(Verdict verdict) {
        return switch (verdict) {
            case NOT_OPEN -> Icon.LOCK;
            case WRONG_PORT -> Icon.UNPLUG;
            case NEEDED -> Icon.CIRCLE_DOT;
            case OPEN -> Icon.CIRCLE_CHECK;
            case PARTLY -> Icon.CHEVRONS_RIGHT_LEFT;
            case UNDECIDED -> Icon.CIRCLE_HELP;
            case NOT_NEEDED -> Icon.CIRCLE;
        };
    }

    static String hint(Hint hint) {
        return t("lookup.hint." + hint.kind().word(), Formats.current().list(hint.values()));
    }

    static String reason(Unreadable reason) {
        return t("lookup.unread." + reason.word());
    }
}
