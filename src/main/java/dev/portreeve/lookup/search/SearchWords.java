package dev.portreeve.lookup.search;

import com.google.common.base.Splitter;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What somebody looks for: words that must all occur, whatever their case and accents.
public final class SearchWords {

    private static final int LONGEST = 200;
    private static final Splitter BLANKS = Splitter.on(Pattern.compile("\\s+")).omitEmptyStrings();
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final String text;
    private final String folded;
    private final List<String> words;

    private SearchWords(String text) {
        this.text = text;
        this.folded = fold(text);
        this.words = List.copyOf(BLANKS.splitToList(folded));
    }

    /// The words of a text, cut at a length nobody types.
    public static SearchWords of(String text) {
        String stripped = text.strip();
        return new SearchWords(stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped);
    }

    /// As it was typed.
    public String text() {
        return text;
    }

    /// Whether nothing is looked for.
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// Whether all words occur in the texts, taken together.
    public boolean in(String... texts) {
        String haystack = fold(String.join("\n", texts));
        return !isEmpty() && words.stream().allMatch(haystack::contains);
    }

    /// How well a title answers: 0 when it is what was typed, 1 when it begins so, 2 otherwise.
    public int rank(String title) {
        String other = fold(title);
        return other.equals(folded) ? 0 : other.startsWith(folded) ? 1 : 2;
    }

    /// Lower case, without accents; Hangul in one form.
    private static String fold(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return Normalizer.normalize(MARKS.matcher(apart).replaceAll(""), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
    }
}
