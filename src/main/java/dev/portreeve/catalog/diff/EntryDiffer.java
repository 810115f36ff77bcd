package dev.portreeve.catalog.diff;

import dev.portreeve.addressing.AddressSet;
import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.model.Requirement;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.catalog.model.ScaleUnitRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Compares two states of one entry.
///
/// @param common       requirements stated for the whole document, by either revision: they do not change an entry
/// @param requirements whether both documents state requirements
record EntryDiffer(Set<Sentence> common, boolean sameLanguage, boolean requirements) {

    /// By what a requirement of an entry is known as one of the whole document, of whose hosts it holds a part.
    record Sentence(RequirementKind kind, Place place) {
        static Sentence of(Requirement requirement) {
            return new Sentence(requirement.kind(), requirement.place());
        }
    }

    /// @param before empty for an entry that came
    /// @param after  empty for an entry that went
    EntryChange compare(EntryKey key, Optional<Opening> before, Optional<Opening> after) {
        List<HostChange> hosts = HostDiffer.compare(list(before, EntryDiffer::hosts), list(after, EntryDiffer::hosts));
        Delta<Prefix> networks = delta(before, after, Opening::networks);
        AddressSet addressesBefore = AddressSet.of(list(before, Opening::networks));
        AddressSet addressesAfter = AddressSet.of(list(after, Opening::networks));
        Delta<Service> services = delta(before, after, Opening::services);
        List<FlagChange> flags = before.isPresent() && after.isPresent()
                ? FlagDiffer.compare(before.get(), after.get(), sameLanguage)
                : List.of();
        Delta<RequirementKind> kinds = requirements ? delta(before, after, this::kinds) : Delta.none();
        Delta<ScaleUnit> codes = delta(before, after, EntryDiffer::codes);
        Delta<String> storageNames = delta(before, after, EntryDiffer::storageNames);
        boolean same = hosts.isEmpty()
                && flags.isEmpty()
                && Stream.of(networks, services, kinds, codes, storageNames).allMatch(Delta::isEmpty);
        EntryChange.Change change = change(before, after, same);
        return new EntryChange(
                key,
                change,
                before,
                after,
                hosts,
                networks,
                addressesAfter.minus(addressesBefore),
                addressesBefore.minus(addressesAfter),
                services,
                flags,
                kinds,
                codes,
                storageNames,
                change == EntryChange.Change.UNCHANGED ? Effect.NONE : Effect.between(entries(before), entries(after)));
    }

    /// An entry of one document, about which the other says nothing.
    EntryChange notStated(EntryKey key, Optional<Opening> before, Optional<Opening> after) {
        return new EntryChange(
                key,
                EntryChange.Change.NOT_STATED,
                before,
                after,
                List.of(),
                Delta.none(),
                AddressSet.empty(),
                AddressSet.empty(),
                Delta.none(),
                List.of(),
                Delta.none(),
                Delta.none(),
                Delta.none(),
                Effect.NONE);
    }

    private static EntryChange.Change change(Optional<Opening> before, Optional<Opening> after, boolean same) {
        if (before.isEmpty()) {
            return EntryChange.Change.ADDED;
        }
        if (after.isEmpty()) {
            return EntryChange.Change.REMOVED;
        }
        return same ? EntryChange.Change.UNCHANGED : EntryChange.Change.CHANGED;
    }

    private static List<Opening> entries(Optional<Opening> entry) {
        return entry.map(List::of).orElse(List.of());
    }

    private static List<HostPattern> hosts(Opening entry) {
        return entry.hosts().stream().map(Destination.Host::pattern).toList();
    }

    private List<RequirementKind> kinds(Opening entry) {
        return entry.requirements().stream()
                .filter(requirement -> !common.contains(Sentence.of(requirement)))
                .map(Requirement::kind)
                .toList();
    }

    private static List<ScaleUnit> codes(Opening entry) {
        return entry instanceof ScaleUnitRow row ? row.codes() : List.of();
    }

    private static List<String> storageNames(Opening entry) {
        return entry instanceof ScaleUnitRow row ? row.storageNames() : List.of();
    }

    private static <T> List<T> list(Optional<Opening> entry, Function<Opening, List<T>> part) {
        return entry.map(part).orElse(List.of());
    }

    private static <T> Delta<T> delta(
            Optional<Opening> before, Optional<Opening> after, Function<Opening, List<T>> part) {
        return Delta.between(list(before, part), list(after, part));
    }
}
