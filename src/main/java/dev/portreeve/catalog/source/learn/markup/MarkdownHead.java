package dev.portreeve.catalog.source.learn.markup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines between dashes at the beginning of a page: keys and values.
///
/// @param lines how many lines it takes; 0 when there is none
record MarkdownHead(int lines, Optional<String> title, Optional<LocalDate> dated) {

    private static final int LONGEST = 200;
    private static final Pattern AMERICAN = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T.*)?");

    static MarkdownHead of(List<PageLine> lines) {
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        if (first == lines.size() || !lines.get(first).text().equals("---")) {
            return new MarkdownHead(0, Optional.empty(), Optional.empty());
        }
        for (int end = first + 1; end < Math.min(lines.size(), first + LONGEST); end++) {
            if (lines.get(end).text().equals("---")) {
                List<PageLine> head = lines.subList(first + 1, end);
                return new MarkdownHead(
                        end + 1, value(head, "title"), value(head, "ms.date").flatMap(MarkdownHead::date));
            }
        }
        return new MarkdownHead(0, Optional.empty(), Optional.empty());
    }

    private static Optional<String> value(List<PageLine> head, String key) {
        return head.stream()
                .map(PageLine::text)
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(key + ":"))
                .map(line -> unquoted(line.substring(key.length() + 1).trim()))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.startsWith("\"") || value.startsWith("'"))
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1).trim() : value;
    }

    /// A day written as `01/09/2025` (month first) or `2025-01-09`.
    static Optional<LocalDate> date(String text) {
        Matcher american = AMERICAN.matcher(text);
        Matcher iso = ISO.matcher(text);
        try {
            if (american.matches()) {
                return Optional.of(LocalDate.of(number(american, 3), number(american, 1), number(american, 2)));
            }
            return iso.matches()
                    ? Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
