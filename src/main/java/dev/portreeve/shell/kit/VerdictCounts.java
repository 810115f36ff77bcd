package dev.portreeve.shell.kit;

/// How many entries have which verdict.
///
/// @param exact      said exactly
/// @param wider      said with more
/// @param narrower   said with less
/// @param impossible not said
public record VerdictCounts(int exact, int wider, int narrower, int impossible) {

    /// The count of one kind.
    public int of(VerdictKind kind) {
        return switch (kind) {
            case EXACT -> exact;
            case WIDER -> wider;
            case NARROWER -> narrower;
            case IMPOSSIBLE -> impossible;
        };
    }

    /// All entries.
    public int total() {
        return exact + wider + narrower + impossible;
    }
}
