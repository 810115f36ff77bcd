package dev.portreeve.shell.kit;

import java.util.Locale;

/// How well something asked for can be said: exactly, with more, with less, or not at all.
public enum VerdictKind {
    /// Just what was asked.
    EXACT("exact", Icon.EQUAL),
    /// More than was asked.
    WIDER("wide", Icon.CHEVRONS_LEFT_RIGHT),
    /// Less than was asked.
    NARROWER("narrow", Icon.CHEVRONS_RIGHT_LEFT),
    /// Nothing.
    IMPOSSIBLE("imp", Icon.CIRCLE_SLASH);

    private final String style;
    private final Icon icon;

    VerdictKind(String style, Icon icon) {
        this.style = style;
        this.icon = icon;
    }

    String style() {
        return style;
    }

    Icon icon() {
        return icon;
    }

    /// The key of its word.
    public String key() {
        return "shell.verdict." + name().toLowerCase(Locale.ROOT);
    }
}
