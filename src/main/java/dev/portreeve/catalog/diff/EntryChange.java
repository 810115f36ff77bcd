package dev.portreeve.catalog.diff;

import dev.portreeve.addressing.AddressSet;
import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.catalog.model.ScaleUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// One set row, group or scale unit row beside its other state. Of an entry that came or went, everything it holds
/// counts as added or removed.
///
/// @param hosts        removed and replaced ones in the older order, then added ones in the newer
/// @param networks     as written networks
/// @param opens        addresses that no network of the older state covered
/// @param closes       addresses that no network of the newer state covers
/// @param services     ports
/// @param requirements kinds that came or went for this entry alone, not for hosts of the whole document
/// @param codes        scale unit codes; empty for sets and groups
/// @param storageNames storage account names; empty for sets and groups
/// @param effect       what it does to the flows that the entry lets pass
public record EntryChange(
        EntryKey key,
        Change change,
        Optional<Opening> before,
        Optional<Opening> after,
        List<HostChange> hosts,
        Delta<Prefix> networks,
        AddressSet opens,
        AddressSet closes,
        Delta<Service> services,
        List<FlagChange> flags,
        Delta<RequirementKind> requirements,
        Delta<ScaleUnit> codes,
        Delta<String> storageNames,
        Effect effect) {

    /// What happened to an entry.
    public enum Change {
        ADDED,
        REMOVED,
        CHANGED,
        UNCHANGED,
        /// One of two sources of different kinds has it, and the other says nothing about such entries.
        NOT_STATED;

        /// Whether it tells a difference.
        public boolean isDifference() {
            return this != UNCHANGED && this != NOT_STATED;
        }

        /// The lower-case word of files, addresses and the command line.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Copies the lists.
    public EntryChange {
        hosts = List.copyOf(hosts);
        flags = List.copyOf(flags);
    }

    /// The newer state, or the older one of an entry that went.
    public Opening entry() {
        return after.or(() -> before).orElseThrow();
    }

    /// The replaced hosts, those together that moved alike.
    public List<HostMove> moves() {
        return HostMoves.of(hosts);
    }

    /// The hosts that came, the targets of replacements included.
    public List<HostPattern> addedHosts() {
        return hosts.stream()
                .flatMap(change -> switch (change) {
                    case HostChange.Added added -> Stream.of(added.host());
                    case HostChange.Replaced replaced -> Stream.of(replaced.to());
                    case HostChange.Removed _ -> Stream.<HostPattern>empty();
                })
                .toList();
    }

    /// The hosts that went, the origins of replacements included.
    public List<HostPattern> removedHosts() {
        return hosts.stream()
                .flatMap(change -> switch (change) {
                    case HostChange.Removed removed -> Stream.of(removed.host());
                    case HostChange.Replaced replaced -> Stream.of(replaced.from());
                    case HostChange.Added _ -> Stream.<HostPattern>empty();
                })
                .toList();
    }
}
