package dev.portreeve.catalog.source.learn;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Words or short phrases of one meaning, found at a place in a text without regard to case.
record Words(List<String> alternatives) {

    private static final Pattern OR = Pattern.compile("\\|");

    static Words parse(String data) {
        return new Words(OR.splitAsStream(data)
                .map(String::trim)
                .filter(word -> !word.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList());
    }

    /// The end of the word that stands at the index, with a blank or an end on both sides; -1 when there is none.
    int endAt(String text, int index) {
        if (index > 0 && text.charAt(index - 1) != ' ') {
            return -1;
        }
        for (String word : alternatives) {
            int end = index + word.length();
            if (text.regionMatches(true, index, word, 0, word.length())
                    && (end == text.length() || text.charAt(end) == ' ')) {
                return end;
            }
        }
        return -1;
    }

    /// The text after the word it starts with, or null when it starts with none.
    @org.jspecify.annotations.Nullable
    String after(String text) {
        int end = text.isEmpty() ? -1 : endAt(text, 0);
        return end < 0 ? null : text.substring(end).trim();
    }
}
