package dev.portreeve.rendering.pac;

/// What browsers take. Sources stand in `src/docs/targets/pac.md`.
final class PacLimits {

    /// Bytes of a file: Chromium reads no more.
    static final int FILE = 1_048_576;

    private PacLimits() {}
}
