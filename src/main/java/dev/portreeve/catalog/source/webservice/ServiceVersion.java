package dev.portreeve.catalog.source.webservice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// A version of the service's data: `YYYYMMDDNN`, a day and a number within it.
public record ServiceVersion(String digits) implements Comparable<ServiceVersion> {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{10}");

    /// Before all others: `changes` since it are all changes.
    public static final ServiceVersion NONE = new ServiceVersion("0000000000");

    /// @throws IllegalArgumentException when it is not ten digits
    public ServiceVersion {
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("not a version: " + digits);
        }
    }

    /// Empty when the text is not ten digits that begin with a day.
    public static Optional<ServiceVersion> tryParse(String text) {
        return DIGITS.matcher(text).matches()
                ? Optional.of(new ServiceVersion(text))
                        .filter(version -> version.day().isPresent())
                : Optional.empty();
    }

    /// The day; empty for [#NONE].
    public Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.of(number(0, 4), number(4, 6), number(6, 8)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private int number(int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }

    @Override
    public int compareTo(ServiceVersion other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
