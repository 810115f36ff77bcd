package dev.portreeve.requests;

import dev.portreeve.canonical.Bytes;
import dev.portreeve.canonical.Digest;
import dev.portreeve.catalog.Catalog;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.requests.persistence.ComputationRows;
import dev.portreeve.requests.persistence.RequestRows;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads requests and what was computed for them; for everybody who is signed in.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class RequestBook {

    /// The most requests a list shows.
    public static final int MOST = 1_000;

    private final RequestRows requests;
    private final ComputationRows computations;
    private final RequestDesk desk;
    private final Catalog catalog;
    private final OpenEntries entries;

    RequestBook(
            RequestRows requests,
            ComputationRows computations,
            RequestDesk desk,
            Catalog catalog,
            OpenEntries entries) {
        this.requests = requests;
        this.computations = computations;
        this.desk = desk;
        this.catalog = catalog;
        this.entries = entries;
    }

    /// The request of that id.
    public Optional<RequestSnapshot> find(RequestId id) {
        return requests.find(id.value()).map(Snapshots::of);
    }

    /// The request of that number.
    public Optional<RequestSnapshot> find(RequestNumber number) {
        return requests.find(number.year(), number.number()).map(Snapshots::of);
    }

    /// The requests a filter admits, latest change first, at most [#MOST].
    public List<RequestSnapshot> list(RequestFilter filter) {
        Collection<RequestState> states =
                filter.states().isEmpty() ? Set.copyOf(Arrays.asList(RequestState.values())) : filter.states();
        return requests.inStates(states.stream().map(RequestState::name).toList(), MOST).stream()
                .map(Snapshots::of)
                .filter(filter::admits)
                .toList();
    }

    /// The approved and issued requests whose rules come from a catalog entry, newest number first.
    ///
    /// @param entry its name as in [dev.portreeve.catalog.EntryUse]
    public List<RequestId> using(String entry) {
        return entries.requestsUsing(entry).stream().map(RequestId::new).toList();
    }

    /// What was kept when a digest of the current revision was computed; empty for a draft.
    public Optional<StoredComputation> computation(RequestSnapshot request) {
        return request.digest().flatMap(digest -> computation(request.id(), request.revision(), digest));
    }

    /// What was kept for a digest.
    public Optional<StoredComputation> computation(RequestId id, int revision, Digest digest) {
        return computations.find(id.value(), revision, digest.hex()).map(RequestBook::stored);
    }

    /// What the current revision opens, as it was kept: what was approved and issued, whatever computing it again would
    /// give today.
    public List<OpenRule> opened(RequestSnapshot request) {
        return computation(request)
                .map(kept -> KeptRules.of(kept.content()).rules())
                .orElse(List.of());
    }

    /// The files that were kept for a digest, by path.
    public SortedMap<String, Bytes> files(RequestId id, int revision, Digest digest) {
        return computations.files(id.value(), revision, digest.hex());
    }

    /// The rules and renderings of the current revision, computed again from the catalog revision they were computed
    /// from.
    /// A renderer that changed since gives another digest than the request has.
    public Optional<Proposal> proposal(RequestSnapshot request) {
        return computation(request)
                .flatMap(stored -> catalog.revision(new RevisionNumber(stored.catalogRevision())))
                .map(revision -> desk.propose(request, revision))
                .filter(Proposal.Computed.class::isInstance)
                .map(computed -> ((Proposal.Computed) computed).proposal());
    }

    private static StoredComputation stored(ComputationRows.Row row) {
        return new StoredComputation(
                new Digest(row.digest()),
                row.catalogRevision(),
                row.content(),
                RequestFindingJson.read(row.findings()),
                row.computedAt());
    }
}
