package dev.portreeve.catalog.drift;

import dev.portreeve.addressing.AddressSet;
import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.HostSet;
import dev.portreeve.addressing.SuffixMatching;
import dev.portreeve.catalog.diff.DiffSummary;
import dev.portreeve.catalog.diff.EntryChange;
import dev.portreeve.catalog.diff.HostChange;
import dev.portreeve.catalog.diff.RevisionDiff;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.SourceDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks for departures of a content from the current revision.
public final class DriftCheck {

    private final DriftLimits limits;
    private final List<Drift> found = new ArrayList<>();

    private DriftCheck(DriftLimits limits) {
        this.limits = limits;
    }

    /// The departures, the ones that weigh most first.
    ///
    /// @param published the revisions in which the leading document was published before the current one, by number
    /// @param uses      how many approved or issued requests use an entry, by the entry's name such as `core/163`
    public static List<Drift> between(
            CatalogContent current,
            CatalogContent next,
            RevisionDiff diff,
            List<Integer> published,
            Map<String, Integer> uses,
            DriftLimits limits) {
        DriftCheck check = new DriftCheck(limits);
        check.sizes(current, next, diff);
        NewDomains.between(current, next).ifPresent(check.found::add);
        check.ages(current, next, published);
        diff.entries().forEach(entry -> check.use(entry, uses));
        check.leading(current.source(), next.source());
        return List.copyOf(check.found);
    }

    private void sizes(CatalogContent current, CatalogContent next, RevisionDiff diff) {
        DiffSummary summary = diff.summary();
        int rows = current.sets().size();
        if (next.sets().isEmpty()) {
            found.add(new Drift(DriftKind.EMPTY, rows));
            return;
        }
        removed(DriftKind.ROWS_REMOVED, summary.setRows().removed(), rows);
        removed(DriftKind.HOSTS_REMOVED, lostHosts(diff), hosts(current));
        removed(DriftKind.NETWORKS_REMOVED, lostNetworks(diff), networks(current));
        multiplied(DriftKind.ROWS_MULTIPLIED, rows, next.sets().size());
        multiplied(DriftKind.HOSTS_MULTIPLIED, hosts(current), hosts(next));
    }

    private void removed(DriftKind kind, int removed, int before) {
        if (limits.isReachedBy(removed, before)) {
            found.add(new Drift(kind, removed, before));
        }
    }

    private void multiplied(DriftKind kind, int before, int after) {
        if (limits.isMultiplied(before, after)) {
            found.add(new Drift(kind, before, after));
        }
    }

    /// Each document is compared with the newest one of its kind about the same cloud that the current revision has.
    private void ages(CatalogContent current, CatalogContent next, List<Integer> published) {
        for (SourceDocument document : next.sources()) {
            Optional<LocalDate> known = current.sources().stream()
                    .filter(each -> each.carrier().equals(document.carrier()) && each.instance() == document.instance())
                    .flatMap(each -> each.dated().stream())
                    .max(LocalDate::compareTo);
            document.dated()
                    .filter(date -> known.filter(date::isBefore).isPresent())
                    .ifPresent(date -> found.add(new Drift(
                            DriftKind.OLDER,
                            document.carrier(),
                            known.orElseThrow().toString(),
                            date.toString())));
        }
        published.stream()
                .max(Integer::compareTo)
                .ifPresent(number -> found.add(new Drift(DriftKind.PUBLISHED_BEFORE, Integer.toString(number))));
    }

    private void use(EntryChange entry, Map<String, Integer> uses) {
        String name = entry.key().toString();
        int requests = uses.getOrDefault(name, 0);
        if (requests == 0) {
            return;
        }
        if (entry.change() == EntryChange.Change.REMOVED) {
            found.add(new Drift(DriftKind.ENTRY_IN_USE, name, requests));
            return;
        }
        int lost = (int) uncovered(entry).count() + lostNetworks(entry);
        if (lost > 0) {
            found.add(new Drift(DriftKind.ADDRESSES_IN_USE, name, lost, requests));
        }
    }

    private void leading(SourceDocument current, SourceDocument next) {
        if (current.instance() != next.instance()) {
            found.add(new Drift(
                    DriftKind.OTHER_INSTANCE,
                    current.instance().code(),
                    next.instance().code()));
        }
        if (!current.language().equals(next.language())) {
            found.add(new Drift(DriftKind.OTHER_LANGUAGE, current.language(), next.language()));
        }
    }

    /// Hosts that went, were not moved, and are not covered by a wildcard that stayed.
    private static int lostHosts(RevisionDiff diff) {
        int lost = 0;
        for (EntryChange entry : diff.entries()) {
            Set<HostPattern> moved = entry.hosts().stream()
                    .filter(HostChange.Replaced.class::isInstance)
                    .map(change -> ((HostChange.Replaced) change).from())
                    .collect(Collectors.toUnmodifiableSet());
            lost += (int) uncovered(entry).filter(host -> !moved.contains(host)).count();
        }
        return lost;
    }

    /// Hosts that went and that no wildcard of the newer entry covers.
    private static Stream<HostPattern> uncovered(EntryChange entry) {
        HostSet stayed = HostSet.of(
                entry.after().stream()
                        .flatMap(after -> after.hosts().stream())
                        .map(host -> host.pattern())
                        .toList(),
                SuffixMatching.STRICT);
        return entry.removedHosts().stream().filter(host -> !stayed.covers(host));
    }

    private static int lostNetworks(RevisionDiff diff) {
        return diff.entries().stream().mapToInt(DriftCheck::lostNetworks).sum();
    }

    /// Networks that went, and of which some address is covered no more.
    private static int lostNetworks(EntryChange entry) {
        return (int) entry.networks().removed().stream()
                .filter(network -> entry.closes().overlaps(AddressSet.of(network)))
                .count();
    }

    private static int hosts(CatalogContent content) {
        return (int) entries(content)
                .mapToLong(entry -> entry.hosts().stream()
                        .map(host -> host.pattern())
                        .distinct()
                        .count())
                .sum();
    }

    private static int networks(CatalogContent content) {
        return (int) entries(content)
                .mapToLong(entry -> entry.networks().stream().distinct().count())
                .sum();
    }

    private static Stream<Opening> entries(CatalogContent content) {
        return Stream.<List<? extends Opening>>of(content.sets(), content.groups(), content.scaleUnits())
                .flatMap(List::stream);
    }
}
