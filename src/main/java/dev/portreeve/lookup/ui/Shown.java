package dev.portreeve.lookup.ui;

import dev.portreeve.lookup.index.BatchResult;
import dev.portreeve.lookup.index.Verdict;
import java.util.List;
import java.util.Optional;

/// The part of a result that is chosen by `show=` in the address: everything, one answer, or what could not be read.
///
/// @param word empty for everything
record Shown(BatchResult result, String word) {

    static final String UNREADABLE = "unreadable";

    List<BatchResult.Row> rows() {
        Optional<Verdict> verdict = Verdict.ofWord(word);
        return result.rows().stream()
                .filter(row -> all() || verdict.equals(Optional.of(row.answer().verdict())))
                .toList();
    }

    List<BatchResult.Unread> unread() {
        return all() || word.equals(UNREADABLE) ? result.unread() : List.of();
    }

    /// Words that mean nothing show everything.
    boolean all() {
        return !word.equals(UNREADABLE) && Verdict.ofWord(word).isEmpty();
    }
}
