package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.source.learn.markup.Markup;
import dev.portreeve.catalog.source.learn.markup.RefusedPage;
import java.util.List;
import java.util.stream.Collectors;

/// The vocabularies of all languages, and the choice among them.
final class Vocabularies {

    private static final List<Vocabulary> ALL = DataFile.load("languages").list("languages").stream()
            .map(language -> new Vocabulary(language, DataFile.load(language)))
            .toList();

    private Vocabularies() {}

    static List<Vocabulary> all() {
        return ALL;
    }

    /// The vocabulary of the page, by its headings, columns and rows.
    static Vocabulary of(Markup page) throws RefusedPage {
        Vocabulary best = ALL.getFirst();
        Evidence most = Evidence.of(page.blocks(), best);
        for (Vocabulary vocabulary : ALL) {
            Evidence evidence = Evidence.of(page.blocks(), vocabulary);
            if (evidence.weight() > most.weight()) {
                best = vocabulary;
                most = evidence;
            }
        }
        if (!most.isEnough()) {
            throw new RefusedPage("learn.no-language", 0, known());
        }
        return best;
    }

    /// The words that links call headings by, whatever the language of the page.
    static Vocabulary english() {
        return ALL.getFirst();
    }

    /// The languages, as a reader of a refusal wants to see them.
    static String known() {
        return ALL.stream().map(Vocabulary::language).collect(Collectors.joining(", "));
    }
}
