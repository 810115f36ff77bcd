package dev.portreeve.catalog.drift;

/// From where on a departure has to be confirmed.
///
/// @param removedPercent more than this share of rows, hosts or networks is gone
/// @param multiplied     this many times the rows or hosts, or more, are there
public record DriftLimits(int removedPercent, int multiplied) {

    /// What a portal has unless it is set otherwise.
    public static final DriftLimits STANDARD = new DriftLimits(20, 2);

    /// @throws IllegalArgumentException when a limit is never or always reached
    public DriftLimits {
        if (removedPercent < 0 || removedPercent > 99 || multiplied < 2) {
            throw new IllegalArgumentException(
                    "drift limits out of bounds: " + removedPercent + " % removed, " + multiplied + " times");
        }
    }

    boolean isReachedBy(int removed, int before) {
        return (long) removed * 100 > (long) before * removedPercent;
    }

    boolean isMultiplied(int before, int after) {
        return before > 0 && (long) after >= (long) before * multiplied;
    }
}
