package dev.portreeve.requests;

import dev.portreeve.catalog.Catalog;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.catalog.RevisionSummary;
import dev.portreeve.identity.PersonId;
import dev.portreeve.requests.persistence.ImpactRows;
import dev.portreeve.requests.persistence.RunRows;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads what catalog revisions do to requests; for everybody who may read the requests, that is, who is signed in.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ImpactBook {

    private static final Set<RequestState> UNDECIDED = EnumSet.of(RequestState.IN_REVIEW, RequestState.APPROVED);

    private final ImpactRows impacts;
    private final RunRows runs;
    private final RequestBook requests;
    private final Catalog catalog;

    ImpactBook(ImpactRows impacts, RunRows runs, RequestBook requests, Catalog catalog) {
        this.impacts = impacts;
        this.runs = runs;
        this.requests = requests;
        this.catalog = catalog;
    }

    /// How far the run for a revision has come; empty for a revision that no run was announced for.
    public Optional<ImpactProgress> progress(RevisionNumber revision) {
        return runs.ofRevision(revision.value())
                .map(run -> new ImpactProgress(
                        run.done(),
                        run.total(),
                        Optional.ofNullable(run.startedAt()),
                        Optional.ofNullable(run.heartbeatAt()),
                        Optional.ofNullable(run.finishedAt())));
    }

    /// How many approved and issued requests a revision does what to.
    public ImpactCounts counts(RevisionNumber revision) {
        ImpactRows.Counts counts = impacts.counts(revision.value());
        return new ImpactCounts(
                counts.all(),
                counts.unchanged(),
                counts.additive(),
                counts.removal(),
                counts.ports(),
                counts.impossible());
    }

    /// What a revision does to every request that was approved or issued when the run met it, by number.
    public List<ImpactedRequest> of(RevisionNumber revision) {
        return impacts.of(revision.value()).stream().map(ImpactBook::impacted).toList();
    }

    /// The marks of the requests in force that the newest revision looked at touches.
    ///
    /// @param author whose requests; empty for everybody's
    public Map<RequestId, ImpactMark> touching(Optional<PersonId> author) {
        Map<RequestId, ImpactMark> marks = new LinkedHashMap<>();
        impacts.touchingInForce(author.map(PersonId::value).orElse(null))
                .forEach(row -> marks.put(new RequestId(row.request()), mark(row)));
        return marks;
    }

    /// What the newest revision looked at does to what a request in force opens; empty when it is not in force or
    /// nothing is known.
    public Optional<ImpactMark> mark(RequestSnapshot request) {
        return request.state() == RequestState.ISSUED
                ? request.digest()
                        .flatMap(digest -> impacts.newest(request.id().value(), digest.hex()))
                        .map(ImpactBook::mark)
                : Optional.empty();
    }

    /// The exact addresses.
    public Optional<ImpactDetails> details(RevisionNumber revision, RequestId request) {
        return impacts.find(revision.value(), request.value())
                .flatMap(row -> impacts.details(revision.value(), row.rulesDigest()))
                .map(ImpactDetailsJson::read);
    }

    /// The exact addresses of every request the run for a revision has met.
    public Map<RequestId, ImpactDetails> details(RevisionNumber revision) {
        Map<String, ImpactDetails> byRules = new HashMap<>();
        impacts.details(revision.value()).forEach((rules, json) -> byRules.put(rules, ImpactDetailsJson.read(json)));
        return impacts.of(revision.value()).stream()
                .collect(Collectors.toMap(
                        row -> new RequestId(row.impact().request()),
                        row -> Objects.requireNonNull(byRules.get(row.impact().rulesDigest()))));
    }

    /// The current revision, when a request that can still be decided on or issued was not looked at for it yet.
    public Optional<RevisionNumber> awaited(RequestSnapshot request) {
        if (!UNDECIDED.contains(request.state())) {
            return Optional.empty();
        }
        int computedFrom = requests.computation(request)
                .map(StoredComputation::catalogRevision)
                .orElse(Integer.MAX_VALUE);
        return catalog.revisions().stream()
                .map(RevisionSummary::number)
                .findFirst()
                .filter(current -> current.value() > computedFrom)
                .filter(current -> progress(current).isPresent())
                .filter(current ->
                        impacts.find(current.value(), request.id().value()).isEmpty());
    }

    private static ImpactedRequest impacted(ImpactRows.Listed row) {
        return new ImpactedRequest(
                new RequestId(row.impact().request()),
                new RequestNumber(row.year(), row.number()),
                new PersonId(row.author()),
                RequestState.valueOf(row.stateNow()),
                row.still(),
                row.title(),
                row.ticket(),
                row.tenant(),
                row.scaleUnit(),
                mark(row.impact()));
    }

    private static ImpactMark mark(ImpactRows.Row row) {
        EnumSet<ImpactKind> kinds = EnumSet.noneOf(ImpactKind.class);
        add(kinds, ImpactKind.ADDITIVE, row.additive());
        add(kinds, ImpactKind.REMOVAL, row.removal());
        add(kinds, ImpactKind.PORTS, row.ports());
        add(kinds, ImpactKind.IMPOSSIBLE, row.impossible());
        return new ImpactMark(
                new RevisionNumber(row.catalogRevision()),
                kinds.isEmpty() ? EnumSet.of(ImpactKind.UNCHANGED) : kinds,
                row.opening(),
                row.closing(),
                row.moving(),
                row.identical());
    }

    private static void add(Set<ImpactKind> kinds, ImpactKind kind, boolean present) {
        if (present) {
            kinds.add(kind);
        }
    }
}
