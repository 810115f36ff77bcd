package dev.portreeve.catalog.ui;

import dev.portreeve.catalog.CatalogFacts;
import dev.portreeve.catalog.CatalogSource;
import dev.portreeve.catalog.fact.Fact;
import dev.portreeve.catalog.fact.FactIndex;
import dev.portreeve.catalog.fact.Topic;
import dev.portreeve.catalog.fact.TopicFacts;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// All facts of a topic, each with what every source has to say about it.
///
/// @param opening the newest source's entry, for its name and address
record FactComparison(Topic topic, Opening opening, List<CatalogSource> sources, List<Row> rows) {

    private static final int MOST_REVISIONS = 5;

    /// A fact and its cells, one for each source.
    record Row(Fact fact, List<Cell> cells) {

        /// Whether a source that speaks of such things does not say it, nor covers it.
        boolean isContested() {
            return cells.stream().anyMatch(cell -> cell.answer() == Answer.UNSAID);
        }
    }

    /// What a source has to say about a fact.
    ///
    /// @param cover what covers the address
    record Cell(Answer answer, Optional<Place> place, String cover) {}

    /// How a source answers.
    enum Answer {
        SAID,
        COVERED,
        UNSAID,
        /// It does not speak of such things.
        SILENT
    }

    /// @param name the topic's, with points instead of slashes
    static Optional<FactComparison> of(CatalogFacts facts, String name) {
        List<CatalogSource> sources = new ArrayList<>();
        List<FactIndex> indexes = new ArrayList<>();
        int revisions = 0;
        for (CatalogSource source : facts.sources()) {
            if (source.revision().isPresent() && !source.isCompanion() && ++revisions > MOST_REVISIONS) {
                continue;
            }
            facts.facts(source).ifPresent(index -> {
                sources.add(source);
                indexes.add(index);
            });
        }
        return indexes.stream()
                .flatMap(index -> index.topics().stream())
                .filter(topic -> topic.topic().name().replace('/', '.').equals(name))
                .findFirst()
                .map(topic -> of(topic, sources, indexes));
    }

    private static FactComparison of(TopicFacts first, List<CatalogSource> sources, List<FactIndex> indexes) {
        SortedSet<Fact> all = new TreeSet<>();
        indexes.forEach(index -> index.on(first.topic())
                .ifPresent(topic -> all.addAll(topic.statements().keySet())));
        List<Row> rows = all.stream()
                .map(fact -> new Row(
                        fact,
                        indexes.stream().map(index -> cell(index, first, fact)).toList()))
                .toList();
        return new FactComparison(first.topic(), first.rows().getFirst(), sources, rows);
    }

    private static Cell cell(FactIndex index, TopicFacts first, Fact fact) {
        Section section = first.section();
        Optional<TopicFacts> topic = index.on(first.topic());
        if (topic.isEmpty()) {
            return new Cell(
                    index.speaksOf(first.topic(), section) ? Answer.UNSAID : Answer.SILENT, Optional.empty(), "");
        }
        Optional<Place> place = Optional.ofNullable(topic.get().statements().get(fact));
        if (place.isPresent()) {
            return new Cell(Answer.SAID, place, "");
        }
        Optional<String> cover = topic.get().cover(fact);
        if (cover.isPresent()) {
            return new Cell(Answer.COVERED, Optional.empty(), cover.get());
        }
        return new Cell(index.speaksOf(fact.kind()) ? Answer.UNSAID : Answer.SILENT, Optional.empty(), "");
    }

    /// The entry's name in the reader's words.
    String name() {
        String name = EntryWords.name(opening);
        return topic.form() == Topic.Form.SET ? topic.name() + " " + name : name;
    }

    /// Where the entry stands in the catalog.
    String entry() {
        return EntryPath.of(opening).route();
    }
}
