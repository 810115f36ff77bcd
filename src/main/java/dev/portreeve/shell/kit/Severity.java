package dev.portreeve.shell.kit;

/// How much a finding weighs.
public enum Severity {
    /// Decide with care.
    HIGH("high", Icon.OCTAGON_ALERT),
    /// Look at it.
    MEDIUM("med", Icon.TRIANGLE_ALERT),
    /// Good to know.
    LOW("low", Icon.INFO);

    private final String style;
    private final Icon icon;

    Severity(String style, Icon icon) {
        this.style = style;
        this.icon = icon;
    }

    String style() {
        return style;
    }

    Icon icon() {
        return icon;
    }

    String key() {
        return "shell.severity." + style;
    }
}
