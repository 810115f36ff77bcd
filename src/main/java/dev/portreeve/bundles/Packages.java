package dev.portreeve.bundles;

import dev.portreeve.approvals.Decision;
import dev.portreeve.approvals.DecisionVerdict;
import dev.portreeve.approvals.Review;
import dev.portreeve.approvals.ReviewBook;
import dev.portreeve.bundles.PackageOutcome.Done;
import dev.portreeve.bundles.PackageOutcome.Refused;
import dev.portreeve.bundles.checks.IssueChecks;
import dev.portreeve.bundles.manifest.FileCheck;
import dev.portreeve.bundles.manifest.Lineage;
import dev.portreeve.bundles.manifest.PackageId;
import dev.portreeve.bundles.manifest.PackageRecord;
import dev.portreeve.bundles.persistence.PackageRows;
import dev.portreeve.canonical.Bytes;
import dev.portreeve.catalog.Catalog;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.PersonId;
import dev.portreeve.identity.Role;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.TargetChanges;
import dev.portreeve.requests.EnforcementPlace;
import dev.portreeve.requests.OpenRule;
import dev.portreeve.requests.Proposal;
import dev.portreeve.requests.Recheck;
import dev.portreeve.requests.RequestBook;
import dev.portreeve.requests.RequestEvent;
import dev.portreeve.requests.RequestId;
import dev.portreeve.requests.RequestReviews;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.RequestState;
import dev.portreeve.tenants.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Issues approved requests as signed packages, and takes packages back.
@Service
@Transactional
public class Packages {

    private final PackageRows rows;
    private final RequestReviews reviews;
    private final RequestBook requests;
    private final ReviewBook reviewBook;
    private final UserDirectory people;
    private final Catalog catalog;
    private final PortalKey key;
    private final IssueChecks checks;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String version;

    Packages(
            PackageRows rows,
            RequestReviews reviews,
            RequestBook requests,
            ReviewBook reviewBook,
            UserDirectory people,
            Catalog catalog,
            PortalKey key,
            IssueChecks checks,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${portreeve.version}") String version) {
        this.rows = rows;
        this.reviews = reviews;
        this.requests = requests;
        this.reviewBook = reviewBook;
        this.people = people;
        this.catalog = catalog;
        this.key = key;
        this.checks = checks;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
        this.version = version;
    }

    /// Issues an approved request: computes it once more and, if it is what was approved, signs and stores the package.
    @PreAuthorize("hasRole('ENGINEER')")
    public PackageOutcome issue(RequestId id) {
        Optional<RequestSnapshot> locked = reviews.lock(id);
        if (locked.isEmpty()) {
            return new Refused(new PackageRefusal.NotFound());
        }
        if (locked.get().state() != RequestState.APPROVED) {
            return new Refused(new PackageRefusal.NotApproved(locked.get().state()));
        }
        return switch (reviews.recheck(locked.get())) {
            case Recheck.Changed _ -> new Refused(new PackageRefusal.ResultChanged());
            case Recheck.Impossible _ -> new Refused(new PackageRefusal.NotComputable());
            case Recheck.Same same -> issue(same.request(), same.proposal());
        };
    }

    private PackageOutcome issue(RequestSnapshot request, Proposal proposal) {
        Review review = reviewBook.of(request);
        Set<PersonId> counted = counted(review);
        if (counted.size() < review.quorum()) {
            return new Refused(new PackageRefusal.QuorumLost());
        }
        return switch (checks.check(proposal.files())) {
            case IssueChecks.Stopped stopped -> new Refused(PackageRefusal.FileRefused.of(stopped.fault()));
            case IssueChecks.Passed passed -> issue(request, proposal, review, counted, passed.checks());
        };
    }

    private PackageOutcome issue(
            RequestSnapshot request,
            Proposal proposal,
            Review review,
            Set<PersonId> counted,
            Map<String, List<FileCheck>> checked) {
        String place = placeOf(request);
        Optional<PackageRows.Row> before = rows.lastOf(place);
        Lineage lineage = new Lineage(
                place,
                before.map(row -> row.sequence() + 1).orElse(1),
                before.flatMap(row -> PackageId.tryParse(row.id())));
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        PackageAssembly assembly = new PackageAssembly(
                proposal,
                catalog.current().orElseThrow(),
                review,
                counted,
                lineage,
                before.map(this::rulesOf).orElse(List.of()),
                before.flatMap(this::requestOf).map(old -> steps(old, proposal)).orElseGet(TreeMap::new),
                beside(request, before),
                checked,
                key.portal(),
                version,
                now);
        PackageRecord record = assembly.record();
        Bytes zip = key.seal(record);
        store(request, record, counted, zip);
        reviews.move(request, RequestEvent.ISSUE);
        before.ifPresent(this::supersede);
        events.publishEvent(new PackageEvent.PackageIssued(
                record.id(), record.ruleSetDigest(), zip.digest(), key.key().keyId()));
        return new Done(summaryOf(record.id()));
    }

    /// The approvals of the current digest by people who are approvers now and wrote none of it.
    private Set<PersonId> counted(Review review) {
        return review.current().stream()
                .filter(decision -> decision.verdict() == DecisionVerdict.APPROVE)
                .map(Decision::person)
                .filter(person -> people.has(person, Role.APPROVER))
                .filter(person -> !review.request().editors().contains(person))
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<OpenRule> rulesOf(PackageRows.Row row) {
        return requestOf(row).map(requests::opened).orElse(List.of());
    }

    private Optional<RequestSnapshot> requestOf(PackageRows.Row row) {
        return requests.find(new RequestId(row.request()));
    }

    /// The files that take targets from what was issued for the old request to the proposal.
    private SortedMap<String, Artifact> steps(RequestSnapshot old, Proposal proposal) {
        List<Artifact> issued = new ArrayList<>();
        old.digest()
                .map(digest -> requests.files(old.id(), old.revision(), digest))
                .orElseGet(TreeMap::new)
                .forEach((path, bytes) ->
                        issued.add(new Artifact(path, new String(bytes.array(), StandardCharsets.US_ASCII))));
        return TargetChanges.of(requests.proposal(old).map(Proposal::rendered), issued, proposal.rendered());
    }

    /// What the tenant's packages in force have open, except the one that is about to be superseded.
    private List<OpenRule> beside(RequestSnapshot request, Optional<PackageRows.Row> before) {
        TenantId tenant = TenantId.tryParse(request.form().tenant()).orElseThrow();
        String superseded = before.map(PackageRows.Row::id).orElse("");
        return rows.inForce(tenant.value()).stream()
                .filter(row -> !row.id().equals(superseded))
                .flatMap(row -> rulesOf(row).stream())
                .distinct()
                .toList();
    }

    private void store(RequestSnapshot request, PackageRecord record, Set<PersonId> counted, Bytes zip) {
        rows.insert(
                new PackageRows.Row(
                        record.id().toString(),
                        request.id().value(),
                        request.revision(),
                        record.ruleSetDigest().hex(),
                        TenantId.tryParse(request.form().tenant()).orElseThrow().value(),
                        record.lineage().place(),
                        record.lineage().number(),
                        record.lineage().supersedes().map(PackageId::toString).orElse(null),
                        currentUser.id().value(),
                        record.issuedAt(),
                        record.expires(),
                        key.key().keyId(),
                        counted.stream().map(PersonId::value).sorted().toList(),
                        zip.digest().hex(),
                        zip.length(),
                        request.state().name()),
                zip);
    }

    private void supersede(PackageRows.Row before) {
        reviews.lock(new RequestId(before.request()))
                .filter(request -> request.state() == RequestState.ISSUED)
                .ifPresent(request -> reviews.move(request, RequestEvent.SUPERSEDE));
    }

    /// Takes a package in force back, with a reason.
    @PreAuthorize("hasRole('APPROVER')")
    public PackageOutcome revoke(PackageId id, String reason) {
        String words = reason.strip();
        if (words.length() < 3 || words.length() > 500) {
            return new Refused(new PackageRefusal.ReasonMissing());
        }
        Optional<PackageRows.Row> row = rows.find(id.toString());
        if (row.isEmpty()) {
            return new Refused(new PackageRefusal.NotFound());
        }
        Optional<RequestSnapshot> request = reviews.lock(new RequestId(row.get().request()))
                .filter(locked -> locked.state() == RequestState.ISSUED);
        if (request.isEmpty()) {
            return new Refused(new PackageRefusal.NotInForce());
        }
        reviews.move(request.get(), RequestEvent.REVOKE);
        events.publishEvent(new PackageEvent.PackageRevoked(id, words));
        return new Done(summaryOf(id));
    }

    private PackageSummary summaryOf(PackageId id) {
        return rows.find(id.toString()).map(PackageSummaries::of).orElseThrow();
    }

    /// A name for the place that says nothing about it.
    static String placeOf(RequestSnapshot request) {
        byte[] key = EnforcementPlace.of(request.form()).key().getBytes(StandardCharsets.UTF_8);
        return "place-" + Bytes.of(key).digest().hex().substring(0, 16);
    }
}
