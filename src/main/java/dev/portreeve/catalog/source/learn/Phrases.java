package dev.portreeve.catalog.source.learn;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Alternatives of which a text must match one; each is made of parts that must all match; a part may hold `*` for
/// anything. Matching is linear and knows no regular expressions, so that data files cannot do harm.
final class Phrases {

    private static final Pattern OR = Pattern.compile("\\|");
    private static final Pattern AND = Pattern.compile("&");

    private final List<List<List<String>>> alternatives;

    private Phrases(List<List<List<String>>> alternatives) {
        this.alternatives = alternatives;
    }

    /// Alternatives that match a whole text.
    static Phrases whole(String data) {
        return parse(data, "");
    }

    /// Alternatives that match anywhere in a text.
    static Phrases within(String data) {
        return parse(data, "*");
    }

    private static Phrases parse(String data, String around) {
        return new Phrases(OR.splitAsStream(data)
                .map(String::trim)
                .filter(alternative -> !alternative.isEmpty())
                .map(alternative -> AND.splitAsStream(alternative)
                        .map(part -> pieces(around + part.trim() + around))
                        .toList())
                .toList());
    }

    private static List<String> pieces(String glob) {
        return Arrays.asList(normal(glob).split("\\*", -1));
    }

    /// Lower case, straight apostrophes, single blanks.
    static String normal(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u2019' || c == '\u2018') {
                normal.append('\'');
            } else if (c > ' ') {
                normal.append(c);
            } else if (!normal.isEmpty() && normal.charAt(normal.length() - 1) != ' ') {
                normal.append(' ');
            }
        }
        return normal.toString().toLowerCase(Locale.ROOT).trim();
    }

    boolean matches(String text) {
        return matchesNormal(normal(text));
    }

    /// As [#matches(String)], for a text that is in [#normal(String)] form already.
    boolean matchesNormal(String normal) {
        for (List<List<String>> parts : alternatives) {
            boolean all = true;
            for (List<String> part : parts) {
                all = all && matches(part, normal);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(List<String> pieces, String text) {
        String first = pieces.getFirst();
        String last = pieces.getLast();
        if (pieces.size() == 1) {
            return text.equals(first);
        }
        if (!text.startsWith(first) || !text.endsWith(last) || text.length() < first.length() + last.length()) {
            return false;
        }
        int from = first.length();
        int to = text.length() - last.length();
        for (String piece : pieces.subList(1, pieces.size() - 1)) {
            int at = text.indexOf(piece, from);
            if (at < 0 || at + piece.length() > to) {
                return false;
            }
            from = at + piece.length();
        }
        return true;
    }
}
