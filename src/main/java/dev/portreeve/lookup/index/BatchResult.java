package dev.portreeve.lookup.index;

import dev.portreeve.lookup.reading.Unreadable;
import java.util.List;

/// What a pasted text came to.
///
/// @param lines  how many it has
/// @param silent how many of them say nothing: blank, comments, heads of tables
/// @param rows   one for each different question, the most frequent first
/// @param unread the lines no question could be made of, the most frequent first
public record BatchResult(int lines, int silent, List<Row> rows, List<Unread> unread) {

    /// Copies the lists.
    public BatchResult {
        rows = List.copyOf(rows);
        unread = List.copyOf(unread);
    }

    /// A question with its answer.
    ///
    /// @param count how many lines ask it
    /// @param first the first of them, counted from 1
    public record Row(Answer answer, int count, int first) {}

    /// Lines that could not be read.
    ///
    /// @param excerpt the beginning of the line
    /// @param count   how many lines begin so and have this reason
    /// @param first   the first of them, counted from 1
    public record Unread(Unreadable reason, String excerpt, int count, int first) {}

    /// How many different questions have this answer.
    public int different(Verdict verdict) {
        return (int)
                rows.stream().filter(row -> row.answer().verdict() == verdict).count();
    }

    /// How many lines could not be read.
    public int unreadLines() {
        return unread.stream().mapToInt(Unread::count).sum();
    }
}
