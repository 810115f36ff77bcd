package dev.portreeve.catalog;

/// The number of a published revision, counted from 1.
public record RevisionNumber(int value) implements Comparable<RevisionNumber> {

    /// @throws IllegalArgumentException when the number is not positive
    public RevisionNumber {
        if (value < 1) {
            throw new IllegalArgumentException("not a revision number: " + value);
        }
    }

    /// The number after this one.
    public RevisionNumber next() {
        return new RevisionNumber(value + 1);
    }

    @Override
    public int compareTo(RevisionNumber other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
