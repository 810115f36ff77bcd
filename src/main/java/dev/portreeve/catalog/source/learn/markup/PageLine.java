package dev.portreeve.catalog.source.learn.markup;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A line, a part of one, or a paragraph, with the number of its first line counted from 1; all kinds of blanks are
/// plain ones, none at the ends.
///
/// @param pieces the lines of the source it was put together from; empty when it is one line or a part of one
public record PageLine(int number, String text, List<PageLine> pieces) {

    /// Copies the pieces.
    public PageLine {
        pieces = List.copyOf(pieces);
    }

    /// One line.
    public PageLine(int number, String text) {
        this(number, text, List.of());
    }

    /// The lines as one, with a blank between them.
    ///
    /// @param lines at least one
    public static PageLine join(List<PageLine> lines) {
        return lines.size() == 1
                ? lines.getFirst()
                : new PageLine(
                        lines.getFirst().number(),
                        lines.stream()
                                .map(PageLine::text)
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(" ")),
                        lines);
    }

    /// Whether there is nothing in it.
    public boolean isBlank() {
        return text.isEmpty();
    }

    /// A part of it.
    public PageLine with(String part) {
        return new PageLine(number, part.trim(), pieces);
    }

    /// The number of the line that holds a part of the text.
    public int numberOf(String part) {
        String wanted = part.toLowerCase(Locale.ROOT);
        return pieces.stream()
                .filter(piece -> piece.text().toLowerCase(Locale.ROOT).contains(wanted))
                .findFirst()
                .map(PageLine::number)
                .orElse(number);
    }
}
