package dev.portreeve.catalog.drift;

import dev.portreeve.addressing.RegistrableDomain;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Opening;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Domains that come up for the first time: somebody's, and nobody has looked whose.
final class NewDomains {

    private static final int MOST_NAMED = 10;
    /// A confirmation keeps what is named.
    private static final int LONGEST = 500;

    private NewDomains() {}

    /// The departure, with how many domains are new and the first of them by name; empty when there is none.
    static Optional<Drift> between(CatalogContent current, CatalogContent next) {
        SortedSet<String> fresh = domains(next);
        fresh.removeAll(domains(current));
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        String named = fresh.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        String shown = named.length() <= LONGEST ? named : named.substring(0, LONGEST) + "\u2026";
        return Optional.of(new Drift(DriftKind.DOMAINS_NEW, fresh.size(), shown));
    }

    private static SortedSet<String> domains(CatalogContent content) {
        return Stream.<List<? extends Opening>>of(content.sets(), content.groups(), content.scaleUnits())
                .flatMap(List::stream)
                .flatMap(entry -> entry.hosts().stream())
                .map(host -> host.pattern())
                .distinct()
                .flatMap(host -> RegistrableDomain.of(host).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
