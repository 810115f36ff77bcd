package dev.portreeve.catalog.model;

/// The number Microsoft gives an endpoint set; unique within an instance, not within a section.
public record SetId(int value) implements Comparable<SetId> {

    /// @throws IllegalArgumentException when the number is not positive
    public SetId {
        if (value < 1) {
            throw new IllegalArgumentException("not an endpoint set id: " + value);
        }
    }

    @Override
    public int compareTo(SetId other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
