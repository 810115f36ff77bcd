package dev.portreeve.catalog;

/// The number of a steward's decision, counted up from 1.
public record RulingNumber(long value) {

    /// @throws IllegalArgumentException when the number is not positive
    public RulingNumber {
        if (value < 1) {
            throw new IllegalArgumentException("not the number of a decision: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
