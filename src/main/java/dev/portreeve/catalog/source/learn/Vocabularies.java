package dev.portreeve.catalog.source.learn;

import java.util.List;

/// The vocabularies of all languages, and the choice among them.
final class Vocabularies {

    private static final List<Vocabulary> ALL = DataFile.load("languages").list("languages").stream()
            .map(language -> new Vocabulary(language, DataFile.load(language)))
            .toList();

    private Vocabularies() {}

    static List<Vocabulary> all() {
        return ALL;
    }

    /// The vocabulary of the page, by its headings and rows.
    static Vocabulary of(List<PageLine> lines) throws RefusedPage {
        Vocabulary best = ALL.getFirst();
        Evidence most = new Evidence(0, 0);
        for (Vocabulary vocabulary : ALL) {
            Evidence evidence = evidence(lines, vocabulary);
            if (evidence.weight() > most.weight()) {
                best = vocabulary;
                most = evidence;
            }
        }
        if (most.weight() == 0) {
            throw new RefusedPage("learn.no-language", 0, "");
        }
        if (most.rows() == 0) {
            throw new RefusedPage("learn.no-rows", 0, best.language());
        }
        return best;
    }

    private static Evidence evidence(List<PageLine> lines, Vocabulary vocabulary) {
        int headings = 0;
        int rows = 0;
        for (PageLine line : lines) {
            if (RowDraft.begins(line.text())) {
                rows += vocabulary.category(line.text()).isPresent() ? 1 : 0;
            } else {
                headings += vocabulary.section(line.text()).isPresent() ? 1 : 0;
            }
        }
        return new Evidence(headings, rows);
    }

    private record Evidence(int headings, int rows) {
        long weight() {
            return headings + 2L * rows;
        }
    }
}
