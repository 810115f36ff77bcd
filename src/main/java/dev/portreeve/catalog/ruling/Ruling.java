package dev.portreeve.catalog.ruling;

/// A decision about a value.
///
/// @param correction what stands in its place; empty unless the verdict is [Verdict#CORRECT]
public record Ruling(DoubtfulValue about, Verdict verdict, String correction) {

    /// @throws IllegalArgumentException when there is a correction without its verdict or the other way round
    public Ruling {
        if (correction.isEmpty() == (verdict == Verdict.CORRECT)) {
            throw new IllegalArgumentException(verdict + " with the correction \"" + correction + "\"");
        }
    }
}
