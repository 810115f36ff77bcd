package dev.portreeve.rendering.windows;

/// What the firewall of Windows takes. Sources stand in `src/docs/targets/windows.md`.
final class WinLimits {

    /// Characters of the name of a rule; a limit of ours, for people to read it.
    static final int NAME = 100;
    /// Remote addresses of a rule.
    static final int ADDRESSES = 1000;

    private WinLimits() {}
}
