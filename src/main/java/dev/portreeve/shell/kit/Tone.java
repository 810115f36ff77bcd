package dev.portreeve.shell.kit;

/// What a state or event means for the reader.
public enum Tone {
    /// Done, passed.
    OK("ok"),
    /// Somebody else's turn, or being worked on.
    WAIT("wait"),
    /// Needs attention: stale, wider, about to end.
    WARN("warn"),
    /// Failed, refused, impossible.
    BAD("bad"),
    /// Nothing of these.
    PLAIN("plain");

    private final String style;

    Tone(String style) {
        this.style = style;
    }

    String style() {
        return style;
    }
}
