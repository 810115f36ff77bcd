package dev.portreeve.requests;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How people name a request: the year it was begun in and a number, `PR-2026-000123`.
public record RequestNumber(int year, long number) {

    private static final Pattern TEXT = Pattern.compile("PR-([0-9]{4})-([0-9]{6,12})");

    /// Reads `PR-2026-000123`; empty when the text has another form.
    public static Optional<RequestNumber> tryParse(String text) {
        Matcher matcher = TEXT.matcher(text.toUpperCase(Locale.ROOT));
        return matcher.matches()
                ? Optional.of(new RequestNumber(Integer.parseInt(matcher.group(1)), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "PR-%04d-%06d", year, number);
    }
}
