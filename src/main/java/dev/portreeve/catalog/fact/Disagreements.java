package dev.portreeve.catalog.fact;

import dev.portreeve.catalog.fact.Disagreement.Nature;
import dev.portreeve.catalog.lint.CatalogLint;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Finds where two sources contradict each other, set by set.
public final class Disagreements {

    private final FactIndex left;
    private final FactIndex right;
    private final boolean sameWords;
    private final List<Disagreement> found = new ArrayList<>();

    private Disagreements(FactIndex left, FactIndex right) {
        this.left = left;
        this.right = right;
        this.sameWords = left.document().language().equals(right.document().language())
                && left.document().carrier().equals(right.document().carrier());
    }

    /// All of them, by topic, then by kind and value. What a source does not speak of is no contradiction; notes are
    /// compared only where both are written in one language.
    public static List<Disagreement> between(FactIndex left, FactIndex right) {
        Disagreements disagreements = new Disagreements(left, right);
        SortedSet<Topic> topics = new TreeSet<>();
        left.topics().forEach(topic -> topics.add(topic.topic()));
        right.topics().forEach(topic -> topics.add(topic.topic()));
        topics.forEach(disagreements::topic);
        return List.copyOf(disagreements.found);
    }

    /// Where the tables of a page and its own list of all addresses contradict each other: the tables at the left.
    public static List<Disagreement> within(CatalogContent content) {
        List<Disagreement> found = new ArrayList<>();
        for (Finding finding : content.findings()) {
            Nature nature = switch (finding.code()) {
                case "learn.consolidated-only" -> Nature.ONLY_RIGHT;
                case "learn.not-consolidated" -> Nature.ONLY_LEFT;
                default -> Nature.COVERED;
            };
            if (nature != Nature.COVERED) {
                found.add(within(content, finding, nature));
            }
        }
        return found;
    }

    private static Disagreement within(CatalogContent content, Finding finding, Nature nature) {
        Optional<? extends Opening> entry = Stream.<List<? extends Opening>>of(
                        content.sets(), content.groups(), content.scaleUnits())
                .flatMap(List::stream)
                .filter(each -> CatalogLint.subject(each).equals(finding.subject()))
                .findFirst();
        boolean only = nature == Nature.ONLY_LEFT;
        return new Disagreement(
                entry.map(Topic::of).orElse(new Topic(Topic.Form.GROUP, finding.subject())),
                entry.map(Opening::section).orElse(Section.CORE),
                kind(finding.value()),
                nature,
                only ? finding.value() : "",
                only ? "" : finding.value(),
                only ? finding.place() : Optional.empty(),
                only ? Optional.empty() : finding.place());
    }

    private static FactKind kind(String address) {
        if (address.startsWith("*")) {
            return FactKind.WILDCARD;
        }
        return address.indexOf('/') > 0 ? FactKind.NETWORK : FactKind.NAME;
    }

    private void topic(Topic topic) {
        Optional<TopicFacts> first = left.on(topic);
        Optional<TopicFacts> second = right.on(topic);
        if (first.isPresent() && second.isPresent()) {
            both(first.get(), second.get());
        } else {
            first.filter(facts -> right.speaksOf(topic, facts.section()))
                    .ifPresent(facts -> missing(facts, Nature.ONLY_LEFT));
            second.filter(facts -> left.speaksOf(topic, facts.section()))
                    .ifPresent(facts -> missing(facts, Nature.ONLY_RIGHT));
        }
    }

    private void missing(TopicFacts facts, Nature nature) {
        boolean atLeft = nature == Nature.ONLY_LEFT;
        String name = facts.topic().name();
        Optional<Place> place = Optional.of(facts.place());
        found.add(new Disagreement(
                facts.topic(),
                facts.section(),
                FactKind.ENTRY,
                nature,
                atLeft ? name : "",
                atLeft ? "" : name,
                atLeft ? place : Optional.empty(),
                atLeft ? Optional.empty() : place));
    }

    private void both(TopicFacts first, TopicFacts second) {
        for (FactKind kind : FactKind.values()) {
            if (!left.speaksOf(kind) || !right.speaksOf(kind) || (kind == FactKind.NOTE && !sameWords)) {
                continue;
            }
            if (kind.isSingle()) {
                flag(kind, first, second);
            } else {
                only(kind, first, second, Nature.ONLY_LEFT);
                only(kind, second, first, Nature.ONLY_RIGHT);
            }
        }
    }

    private void flag(FactKind kind, TopicFacts first, TopicFacts second) {
        SortedSet<String> one = first.values(kind);
        SortedSet<String> other = second.values(kind);
        if (!one.isEmpty() && !other.isEmpty() && !one.equals(other)) {
            found.add(new Disagreement(
                    first.topic(),
                    first.section(),
                    kind,
                    Nature.DIFFERENT,
                    String.join(", ", one),
                    String.join(", ", other),
                    Optional.of(first.place()),
                    Optional.of(second.place())));
        }
    }

    private void only(FactKind kind, TopicFacts sayer, TopicFacts other, Nature nature) {
        for (Map.Entry<Fact, Place> statement : sayer.statements().entrySet()) {
            Fact fact = statement.getKey();
            if (fact.kind() == kind && !other.statements().containsKey(fact)) {
                Optional<String> cover = other.cover(fact);
                String counterpart = cover.orElse("");
                boolean atLeft = nature == Nature.ONLY_LEFT;
                Optional<Place> place = Optional.of(statement.getValue());
                found.add(new Disagreement(
                        sayer.topic(),
                        sayer.section(),
                        kind,
                        cover.isPresent() ? Nature.COVERED : nature,
                        atLeft ? fact.value() : counterpart,
                        atLeft ? counterpart : fact.value(),
                        atLeft ? place : Optional.empty(),
                        atLeft ? Optional.empty() : place));
            }
        }
    }
}
