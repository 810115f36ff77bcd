package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.span;
import static dev.portreeve.shell.kit.Markup.unseen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dev.portreeve.catalog.diff.Effect;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.StateWord;
import dev.portreeve.shell.kit.Tag;
import dev.portreeve.shell.kit.Tone;

/// What a change does to the flows that pass, in the reader's words.
final class EffectWords {

    private EffectWords() {}

    /// `opens more`, for a choice and for tables.
    static String word(Effect.Kind kind) {
        return t("catalog.compare.effect." + kind.word());
    }

    /// In the line of an entry.
    static Component tag(Effect.Kind kind) {
        return new Tag(icon(kind), word(kind), t("catalog.compare.effect." + kind.word() + ".help"));
    }

    /// In a line of figures.
    static Component state(Effect.Kind kind) {
        return state(kind, t("catalog.compare.effect.all", word(kind)));
    }

    /// The icon beside other words.
    static Component state(Effect.Kind kind, String words) {
        return new StateWord(Tone.PLAIN, icon(kind), words);
    }

    /// Beside numbers: the icon, with its word for screen readers and on hover; nothing where there is no effect.
    static Component mark(Effect.Kind kind) {
        Span mark = span("muted");
        if (kind != Effect.Kind.NONE) {
            mark.add(icon(kind).create(), unseen(word(kind)));
            mark.setTitle(word(kind));
        }
        return mark;
    }

    private static Icon icon(Effect.Kind kind) {
        return switch (kind) {
            case NONE -> Icon.EQUAL;
            case WIDENED -> Icon.CHEVRONS_LEFT_RIGHT;
            case NARROWED -> Icon.CHEVRONS_RIGHT_LEFT;
            case BOTH -> Icon.ARROW_LEFT_RIGHT;
        };
    }
}
