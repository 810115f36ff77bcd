package dev.portreeve.catalog.ui;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.diff.Effect;
import dev.portreeve.catalog.diff.EntryChange;
import dev.portreeve.catalog.diff.RevisionDiff;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a reader wants to see of a difference; empty parts let everything pass that differs.
///
/// @param text part of a number, name, host or network that came or went; a whole host or network also finds what
/// covers
///             it
record DifferenceFilter(Optional<Section> section, Optional<Kind> kind, Optional<Effect.Kind> effect, String text) {

    static final DifferenceFilter NONE = new DifferenceFilter(Optional.empty(), Optional.empty(), Optional.empty(), "");

    /// What happened to an entry, as the page's address says it.
    enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        /// Hosts of it moved or were renamed.
        REPLACED,
        NOT_STATED;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Kind> ofWord(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }

        private boolean is(EntryChange change) {
            return switch (this) {
                case ADDED -> change.change() == EntryChange.Change.ADDED;
                case REMOVED -> change.change() == EntryChange.Change.REMOVED;
                case CHANGED -> change.change() == EntryChange.Change.CHANGED;
                case REPLACED -> !change.moves().isEmpty();
                case NOT_STATED -> change.change() == EntryChange.Change.NOT_STATED;
            };
        }
    }

    /// The difference with the entries that pass. Requirements of whole documents have no section, kind and effect.
    RevisionDiff apply(RevisionDiff diff) {
        return diff.only(this::passes, section.isEmpty() && kind.isEmpty() && effect.isEmpty() && requires(diff));
    }

    private boolean requires(RevisionDiff diff) {
        return text.isBlank()
                || diff.requirements().stream()
                        .flatMap(change ->
                                Stream.concat(change.hosts().added().stream(), change.hosts().removed().stream()))
                        .anyMatch(host -> host.toString().contains(wanted()));
    }

    private boolean passes(EntryChange change) {
        return section.map(change.entry().section()::equals).orElse(true)
                && kind.map(wanted -> wanted.is(change))
                        .orElseGet(() -> change.change().isDifference())
                && effect.map(change.effect().kind()::equals).orElse(true)
                && (text.isBlank() || says(change));
    }

    private String wanted() {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private boolean says(EntryChange change) {
        String wanted = wanted();
        List<HostPattern> hosts = Stream.concat(change.addedHosts().stream(), change.removedHosts().stream())
                .toList();
        List<Prefix> networks = Stream.concat(change.networks().added().stream(), change.networks().removed().stream())
                .toList();
        Stream<String> names = Stream.of(
                change.entry() instanceof EndpointSet set ? set.id().toString() : "",
                EntryWords.name(change.entry()),
                EntryWords.originalName(change.entry()).orElse(""),
                change.key().toString());
        return Stream.of(
                                names,
                                hosts.stream().map(Object::toString),
                                networks.stream().map(Object::toString))
                        .flatMap(words -> words)
                        .anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(wanted))
                || HostPattern.tryParse(wanted)
                        .filter(asked -> hosts.stream().anyMatch(asked::isCoveredBy))
                        .isPresent()
                || Prefix.tryParse(wanted)
                        .filter(asked ->
                                networks.stream().anyMatch(known -> known.contains(asked) || asked.contains(known)))
                        .isPresent();
    }
}
