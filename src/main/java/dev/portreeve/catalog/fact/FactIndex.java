package dev.portreeve.catalog.fact;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Note;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.model.Requirement;
import dev.portreeve.catalog.model.ScaleUnitRow;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.model.SourceDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that one document says, by topic.
public final class FactIndex {

    private static final Section MANAGEMENT = new Section("mem");

    private final SourceDocument document;
    private final boolean whole;
    private final SortedMap<Topic, TopicFacts> topics;
    private final Set<Topic.Form> forms;
    private final Set<FactKind> kinds;
    private final Set<Section> sections;

    private FactIndex(SourceDocument document, SortedMap<Topic, TopicFacts> topics, boolean whole) {
        this.document = document;
        this.whole = whole;
        this.topics = Collections.unmodifiableSortedMap(topics);
        this.forms = topics.keySet().stream().map(Topic::form).collect(Collectors.toUnmodifiableSet());
        this.kinds = EnumSet.of(FactKind.ENTRY);
        topics.values().forEach(topic -> topic.statements().keySet().forEach(fact -> kinds.add(fact.kind())));
        this.sections = topics.values().stream()
                .flatMap(topic -> topic.rows().stream())
                .map(Opening::section)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What the leading document of a content says. What other documents of it add is left to those.
    public static FactIndex of(CatalogContent content) {
        return of(content, content.source(), true);
    }

    /// What a document says that added to a content: only what it added, so that its silence means nothing.
    public static FactIndex ofCompanion(CatalogContent content, SourceDocument document) {
        return of(content, document, false);
    }

    private static FactIndex of(CatalogContent content, SourceDocument document, boolean whole) {
        Predicate<Place> mine = content.sources().size() == 1
                ? _ -> true
                : place -> place.document().equals(document.sha256());
        SortedMap<Topic, List<Opening>> rows = new TreeMap<>();
        Stream.<List<? extends Opening>>of(content.sets(), content.groups(), content.scaleUnits())
                .flatMap(List::stream)
                .filter(entry -> mine.test(entry.place())
                        || entry.destinations().stream().anyMatch(each -> mine.test(each.place())))
                .forEach(entry -> rows.computeIfAbsent(Topic.of(entry), _ -> new ArrayList<>())
                        .add(entry));
        SortedMap<Topic, TopicFacts> topics = new TreeMap<>();
        rows.forEach((topic, entries) -> topics.put(topic, facts(topic, entries, mine)));
        return new FactIndex(document, topics, whole);
    }

    /// The document that speaks.
    public SourceDocument document() {
        return document;
    }

    /// What it speaks of, in order.
    public Collection<TopicFacts> topics() {
        return topics.values();
    }

    /// What it says of a topic; empty when it says nothing.
    public Optional<TopicFacts> on(Topic topic) {
        return Optional.ofNullable(topics.get(topic));
    }

    /// Whether saying nothing of a topic in a section means that it is not there. A list of sets does not speak of
    /// groups, and a page on Intune does not speak of mail.
    public boolean speaksOf(Topic topic, Section section) {
        if (!whole || !forms.contains(topic.form())) {
            return false;
        }
        return isIntune(section)
                ? sections.stream().anyMatch(each -> isIntune(each) && !each.equals(Section.AUTHENTICATION))
                : sections.contains(section);
    }

    /// The sections of the article, and the one the web service has for what the article does not list.
    private static boolean isIntune(Section section) {
        return Section.INTUNE.contains(section) || section.equals(MANAGEMENT);
    }

    /// Whether the document states facts of a kind at all. Names, wildcards and networks are all addresses: who states
    /// any of them speaks of the others.
    public boolean speaksOf(FactKind kind) {
        if (!whole) {
            return false;
        }
        return kind.isAddress() ? kinds.stream().anyMatch(FactKind::isAddress) : kinds.contains(kind);
    }

    private static TopicFacts facts(Topic topic, List<Opening> rows, Predicate<Place> mine) {
        SortedMap<Fact, Place> statements = new TreeMap<>();
        for (Opening row : rows) {
            row.destinations().stream()
                    .filter(destination -> mine.test(destination.place()))
                    .forEach(destination -> statements.putIfAbsent(fact(destination), destination.place()));
            if (mine.test(row.place())) {
                own(topic, row, statements);
            }
        }
        return new TopicFacts(topic, rows, statements);
    }

    private static void own(Topic topic, Opening row, SortedMap<Fact, Place> statements) {
        statements.putIfAbsent(new Fact(FactKind.ENTRY, topic.name()), row.place());
        row.services()
                .forEach(service -> statements.putIfAbsent(new Fact(FactKind.PORT, service.toString()), row.place()));
        row.requirements().forEach(requirement -> requirement(requirement, statements));
        for (Note note : row.notes()) {
            statements.putIfAbsent(new Fact(FactKind.NOTE, note.text()), note.place());
        }
        flags(row, statements);
    }

    private static Fact fact(Destination destination) {
        return switch (destination) {
            case Destination.Host host ->
                new Fact(
                        host.pattern() instanceof HostPattern.Name ? FactKind.NAME : FactKind.WILDCARD,
                        host.pattern().toString());
            case Destination.Network network ->
                new Fact(FactKind.NETWORK, network.prefix().toString());
        };
    }

    private static void requirement(Requirement requirement, SortedMap<Fact, Place> statements) {
        String kind = requirement.kind().slug();
        if (requirement.hosts().isEmpty()) {
            statements.putIfAbsent(new Fact(FactKind.REQUIREMENT, kind), requirement.place());
        }
        requirement
                .hosts()
                .forEach(host ->
                        statements.putIfAbsent(new Fact(FactKind.REQUIREMENT, kind + " " + host), requirement.place()));
    }

    private static void flags(Opening row, SortedMap<Fact, Place> statements) {
        Map<FactKind, String> flags = switch (row) {
            case EndpointSet set ->
                Map.of(
                        FactKind.CATEGORY, set.category().word(),
                        FactKind.REQUIRED, Boolean.toString(set.required()),
                        FactKind.EXPRESS_ROUTE, Boolean.toString(set.expressRoute()));
            case EndpointGroup _ -> Map.of();
            case ScaleUnitRow units -> {
                units.codes()
                        .forEach(code ->
                                statements.putIfAbsent(new Fact(FactKind.SCALE_UNIT, code.code()), units.place()));
                units.storageNames()
                        .forEach(name -> statements.putIfAbsent(new Fact(FactKind.STORAGE, name), units.place()));
                yield Map.of();
            }
        };
        flags.forEach((kind, value) -> statements.putIfAbsent(new Fact(kind, value), row.place()));
    }
}
