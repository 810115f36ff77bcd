package dev.portreeve.lookup.index;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.addressing.SpecialNetwork;
import dev.portreeve.lookup.reading.Asked;
import dev.portreeve.lookup.reading.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Answers what is asked, from one revision of the catalog and what is open for one tenant. Holds no connection to
/// anything and may be used by several threads.
public final class CoverageIndex {

    private static final int MOST_PARTS = 5;

    private final AddressIndex<ListedEntry> listed;
    private final Optional<TenantPlace> place;
    private final Optional<OpenIndex> open;
    private final NearMisses nearMisses;

    /// For nobody in particular: what is open is not asked.
    public CoverageIndex(CatalogIndex catalog) {
        this(catalog, Optional.empty(), Optional.empty());
    }

    /// For a tenant.
    public CoverageIndex(CatalogIndex catalog, TenantPlace place, OpenIndex open) {
        this(catalog, Optional.of(place), Optional.of(open));
    }

    private CoverageIndex(CatalogIndex catalog, Optional<TenantPlace> place, Optional<OpenIndex> open) {
        this.listed = catalog.addresses();
        this.place = place;
        this.open = open;
        this.nearMisses = new NearMisses(listed.hosts());
    }

    /// What there is to say about it.
    public Answer answer(Asked asked) {
        List<Answer.Need> needed = listed.covering(asked.subject()).stream()
                .map(found -> new Answer.Need(
                        found,
                        Answer.fits(found.entry().ports(), asked),
                        place.map(each -> each.isServedBy(found.entry().opening()))
                                .orElse(true)))
                .filter(need -> need.portFits() || !(asked.subject() instanceof Subject.Anywhere))
                .toList();
        List<Answer.Pass> passes = open.map(index -> passes(index, asked)).orElse(List.of());
        List<Hint> hints = new ArrayList<>();
        Verdict verdict = verdict(asked, needed, passes, hints);
        boolean passing = passes.stream().anyMatch(Answer.Pass::portFits);
        if (passing && verdict != Verdict.OPEN) {
            hints.add(new Hint(Hint.Kind.OPEN_WITHOUT_NEED, List.of()));
        }
        return new Answer(asked, verdict, needed, passes, hints);
    }

    private static List<Answer.Pass> passes(OpenIndex index, Asked asked) {
        return index.addresses().covering(asked.subject()).stream()
                .map(found -> new Answer.Pass(found, Answer.fits(found.entry().ports(), asked)))
                .filter(pass -> pass.portFits() || !(asked.subject() instanceof Subject.Anywhere))
                .toList();
    }

    private Verdict verdict(Asked asked, List<Answer.Need> needed, List<Answer.Pass> passes, List<Hint> hints) {
        if (needed.stream().anyMatch(Answer.Need::counts)) {
            return standing(passes);
        }
        if (needed.stream().anyMatch(Answer.Need::here)) {
            return Verdict.WRONG_PORT;
        }
        if (!needed.isEmpty()) {
            hints.add(new Hint(Hint.Kind.ELSEWHERE, List.of()));
            return Verdict.NOT_NEEDED;
        }
        List<Subject> parts = listed.within(asked.subject());
        if (!parts.isEmpty()) {
            hints.add(new Hint(
                    Hint.Kind.HOLDS,
                    parts.stream().limit(MOST_PARTS).map(Subject::toString).toList()));
            return Verdict.PARTLY;
        }
        return switch (asked.subject()) {
            case Subject.Host host -> {
                hints.addAll(nearMisses.of(host.pattern()));
                yield Verdict.NOT_NEEDED;
            }
            case Subject.Network network -> byAddressOnly(asked, network.prefix(), hints);
            case Subject.Anywhere _ -> Verdict.NOT_NEEDED;
        };
    }

    private Verdict standing(List<Answer.Pass> passes) {
        if (open.isEmpty()) {
            return Verdict.NEEDED;
        }
        return passes.stream().anyMatch(Answer.Pass::portFits) ? Verdict.OPEN : Verdict.NOT_OPEN;
    }

    /// An address in no listed network may still be that of a listed name, which only the name can tell; unless no name
    /// is listed with that port, or the address is none of the public internet.
    private Verdict byAddressOnly(Asked asked, Prefix prefix, List<Hint> hints) {
        Optional<SpecialNetwork> special = SpecialNetwork.touching(prefix).stream()
                .filter(each -> each.network().contains(prefix))
                .findFirst();
        if (special.isPresent()) {
            hints.add(new Hint(Hint.Kind.SPECIAL, List.of(special.get().source())));
            return Verdict.NOT_NEEDED;
        }
        if (listed.all().stream().noneMatch(entry -> couldBe(entry, asked))) {
            hints.add(new Hint(Hint.Kind.NO_NAME_WITH_PORT, List.of()));
            return Verdict.NOT_NEEDED;
        }
        hints.add(new Hint(Hint.Kind.NAME_COULD_TELL, List.of()));
        return Verdict.UNDECIDED;
    }

    private boolean couldBe(ListedEntry entry, Asked asked) {
        return !entry.opening().hosts().isEmpty()
                && Answer.fits(entry.ports(), asked)
                && place.map(each -> each.isServedBy(entry.opening())).orElse(true);
    }
}
