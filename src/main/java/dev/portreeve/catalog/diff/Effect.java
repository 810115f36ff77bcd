package dev.portreeve.catalog.diff;

import dev.portreeve.addressing.AddressSet;
import dev.portreeve.addressing.FlowSet;
import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.PortSet;
import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.Opening;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// What a change does to the flows that pass, however the entries are written: a name under a wildcard that stays, or
/// networks cut in another way, do nothing. An entry without ports lets nothing pass.
///
/// @param opens  what passes after and did not before
/// @param closes what passed before and does not after
public record Effect(Reach opens, Reach closes) {

    private static final Reach NOTHING = new Reach(List.of(), PortSet.empty());

    /// Nothing opens, nothing closes.
    public static final Effect NONE = new Effect(NOTHING, NOTHING);

    /// The effect in a word.
    public enum Kind {
        /// The same flows pass.
        NONE,
        /// More passes.
        WIDENED,
        /// Less passes.
        NARROWED,
        /// Something opens and something else closes.
        BOTH;

        /// The lower-case word of files, addresses and the command line.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Compares what the older entries let pass together with what the newer ones do.
    static Effect between(Collection<? extends Opening> before, Collection<? extends Opening> after) {
        FlowSet older = flows(before);
        FlowSet newer = flows(after);
        PortSet olderPeers = peers(before);
        PortSet newerPeers = peers(after);
        Reach opens = new Reach(newer.minus(older), newerPeers.minus(olderPeers));
        Reach closes = new Reach(older.minus(newer), olderPeers.minus(newerPeers));
        return opens.isEmpty() && closes.isEmpty() ? NONE : new Effect(opens, closes);
    }

    /// The effect in a word.
    public Kind kind() {
        if (opens.isEmpty()) {
            return closes.isEmpty() ? Kind.NONE : Kind.NARROWED;
        }
        return closes.isEmpty() ? Kind.WIDENED : Kind.BOTH;
    }

    private static FlowSet flows(Collection<? extends Opening> entries) {
        return FlowSet.of(entries.stream()
                .filter(entry -> !isBetweenClients(entry))
                .map(entry ->
                        new FlowSet.Flow(hosts(entry), AddressSet.of(entry.networks()), PortSet.of(entry.services())))
                .toList());
    }

    private static PortSet peers(Collection<? extends Opening> entries) {
        List<Service> services = entries.stream()
                .filter(Effect::isBetweenClients)
                .flatMap(entry -> entry.services().stream())
                .toList();
        return PortSet.of(services);
    }

    private static boolean isBetweenClients(Opening entry) {
        return entry instanceof EndpointGroup group && group.direction() == Direction.PEER;
    }

    private static List<HostPattern> hosts(Opening entry) {
        return entry.hosts().stream().map(Destination.Host::pattern).toList();
    }
}
