package dev.portreeve.catalog.fact;

import dev.portreeve.addressing.AddressSet;
import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.HostSet;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.SuffixMatching;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.model.Section;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// All that one source says of a topic, over all rows it gives it.
public final class TopicFacts {

    private static final int SHOWN = 3;

    private final Topic topic;
    private final List<Opening> rows;
    private final SortedMap<Fact, Place> statements;
    private final HostSet hosts;
    private final List<Prefix> networks;
    private final AddressSet addresses;

    TopicFacts(Topic topic, List<Opening> rows, SortedMap<Fact, Place> statements) {
        this.topic = topic;
        this.rows = List.copyOf(rows);
        this.statements = Collections.unmodifiableSortedMap(new TreeMap<>(statements));
        this.hosts = HostSet.of(
                values(FactKind.NAME, FactKind.WILDCARD).stream()
                        .map(HostPattern::parse)
                        .toList(),
                SuffixMatching.STRICT);
        this.networks = values(FactKind.NETWORK).stream().map(Prefix::parse).toList();
        this.addresses = AddressSet.of(networks);
    }

    /// What is spoken of.
    public Topic topic() {
        return topic;
    }

    /// Where the source puts it; of several rows the first.
    public Section section() {
        return rows.getFirst().section();
    }

    /// The rows.
    public List<Opening> rows() {
        return rows;
    }

    /// Where the topic begins.
    public Place place() {
        return rows.getFirst().place();
    }

    /// Each fact with the first place that states it.
    public SortedMap<Fact, Place> statements() {
        return statements;
    }

    /// The values of a kind.
    public SortedSet<String> values(FactKind... kinds) {
        List<FactKind> wanted = List.of(kinds);
        return statements.keySet().stream()
                .filter(fact -> wanted.contains(fact.kind()))
                .map(Fact::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What covers an address that is not stated itself: a wildcard, or networks. Empty for anything else.
    public Optional<String> cover(Fact fact) {
        return switch (fact.kind()) {
            case NAME, WILDCARD ->
                hosts.covering(HostPattern.parse(fact.value()))
                        .map(HostPattern::toString)
                        .filter(cover -> !cover.equals(fact.value()));
            case NETWORK -> cover(Prefix.parse(fact.value()));
            default -> Optional.empty();
        };
    }

    private Optional<String> cover(Prefix network) {
        if (statements.containsKey(new Fact(FactKind.NETWORK, network.toString())) || !addresses.contains(network)) {
            return Optional.empty();
        }
        List<Prefix> parts = networks.stream()
                .filter(each -> each.contains(network) || network.contains(each))
                .toList();
        String shown = parts.stream().limit(SHOWN).map(Prefix::toString).collect(Collectors.joining(", "));
        return Optional.of(parts.size() > SHOWN ? shown + ", \u2026" : shown);
    }
}
