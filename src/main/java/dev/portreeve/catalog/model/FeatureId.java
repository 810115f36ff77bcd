package dev.portreeve.catalog.model;

import java.util.Optional;
import java.util.regex.Pattern;

/// The word a feature goes by on the command line, in addresses and in files, such as `remote-help`.
public record FeatureId(String word) implements Comparable<FeatureId> {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int LONGEST = 40;

    /// Device management itself, which every other feature needs.
    public static final FeatureId BASE = new FeatureId("base");

    /// @throws IllegalArgumentException when the word is not lower-case words joined by hyphens, at most 40 characters
    public FeatureId {
        if (!isWord(word)) {
            throw new IllegalArgumentException("not a feature: " + word);
        }
    }

    /// Empty when the text has not the form of a feature's word; whether such a feature exists, a [FeatureTable] knows.
    public static Optional<FeatureId> tryParse(String text) {
        return isWord(text) ? Optional.of(new FeatureId(text)) : Optional.empty();
    }

    private static boolean isWord(String text) {
        return text.length() <= LONGEST && WORD.matcher(text).matches();
    }

    @Override
    public int compareTo(FeatureId other) {
        return word.compareTo(other.word);
    }

    @Override
    public String toString() {
        return word;
    }
}
