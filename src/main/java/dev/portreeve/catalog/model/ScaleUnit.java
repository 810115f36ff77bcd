package dev.portreeve.catalog.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The code of an Azure scale unit (ASU), such as `AMSUB0202`: where a tenant lives.
public record ScaleUnit(String code) implements Comparable<ScaleUnit> {

    private static final Pattern CODE = Pattern.compile("[A-Z]{4,8}[0-9]{2,4}");

    /// @throws IllegalArgumentException when the code is not capital letters followed by digits
    public ScaleUnit {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("not a scale unit: " + code);
        }
    }

    /// Reads a code in any case; empty when the text has not the form of one.
    public static Optional<ScaleUnit> tryParse(String text) {
        String upper = text.trim().toUpperCase(Locale.ROOT);
        return CODE.matcher(upper).matches() ? Optional.of(new ScaleUnit(upper)) : Optional.empty();
    }

    @Override
    public int compareTo(ScaleUnit other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
