package dev.portreeve.catalog.diff;

/// How many of something were added, removed, changed and left as they were.
public record Counts(int added, int removed, int changed, int unchanged) {

    /// How many changed in any way.
    public int touched() {
        return added + removed + changed;
    }
}
