package dev.portreeve.shell.kit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/// A text cut into lines, each with the runs of characters that have a colour.
///
/// @param lines without their ends
/// @param runs  for each line, such as `k0:3 a4:13`: kind, first character, length
public record CodeText(List<String> lines, List<String> runs) implements Serializable {

    /// Copies the lists.
    public CodeText {
        lines = List.copyOf(lines);
        runs = List.copyOf(runs);
    }

    private enum Kind {
        COMMENT,
        STRING,
        ADDRESS,
        KEYWORD,
        NUMBER;

        String group() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// The first lines of a text in a language.
    public static CodeText of(String text, CodeLanguage language, int most) {
        List<String> lines = text.lines().limit(most).toList();
        return new CodeText(
                lines, lines.stream().map(line -> runs(line, language)).toList());
    }

    /// The lines from one number, counted from 0, up to but without another.
    public CodeText part(int from, int to) {
        return new CodeText(lines.subList(from, to), runs.subList(from, to));
    }

    private static String runs(String line, CodeLanguage language) {
        Matcher token = language.tokens().matcher(line);
        List<String> runs = new ArrayList<>();
        while (token.find()) {
            int length = token.end() - token.start();
            if (length > 0) {
                runs.add(kind(token) + token.start() + ":" + length);
            }
        }
        return String.join(" ", runs);
    }

    private static String kind(Matcher token) {
        for (Kind kind : Kind.values()) {
            if (token.start(kind.group()) >= 0) {
                return kind.group().substring(0, 1);
            }
        }
        throw new IllegalStateException("a token of no kind");
    }
}
