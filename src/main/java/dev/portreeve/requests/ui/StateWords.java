package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import dev.portreeve.requests.RequestState;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.StateWord;
import dev.portreeve.shell.kit.Tone;

/// The states of a request as icon and word.
final class StateWords {

    private StateWords() {}

    static StateWord of(RequestState state) {
        String word = t(state.messageKey());
        return switch (state) {
            case DRAFT -> new StateWord(Tone.PLAIN, Icon.PENCIL, word);
            case SUBMITTED -> new StateWord(Tone.WAIT, word);
            case IN_REVIEW -> new StateWord(Tone.WAIT, Icon.CIRCLE_DOT, word);
            case APPROVED -> new StateWord(Tone.OK, word);
            case ISSUED -> new StateWord(Tone.OK, Icon.PACKAGE, word);
            case SUPERSEDED -> new StateWord(Tone.PLAIN, Icon.ARCHIVE, word);
            case EXPIRED -> new StateWord(Tone.PLAIN, Icon.CLOCK, word);
            case WITHDRAWN -> new StateWord(Tone.PLAIN, Icon.UNDO_2, word);
            case REVOKED -> new StateWord(Tone.BAD, Icon.BAN, word);
            case REJECTED -> new StateWord(Tone.BAD, Icon.OCTAGON_X, word);
        };
    }
}
