package dev.portreeve.bundles;

import dev.portreeve.bundles.manifest.PackageId;
import dev.portreeve.bundles.persistence.PackageRows;
import dev.portreeve.canonical.Bytes;
import dev.portreeve.requests.EnforcementPlace;
import dev.portreeve.requests.OpenState;
import dev.portreeve.requests.RequestBook;
import dev.portreeve.requests.RequestId;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.tenants.TenantId;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The issued packages, to be looked at and downloaded by everybody who is signed in; what is open now follows from
/// them.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class PackageShelf implements OpenState {

    /// The most packages a list shows.
    public static final int MOST = 1_000;

    private final PackageRows rows;
    private final RequestBook requests;
    private final ApplicationEventPublisher events;

    PackageShelf(PackageRows rows, RequestBook requests, ApplicationEventPublisher events) {
        this.rows = rows;
        this.requests = requests;
        this.events = events;
    }

    /// All packages, newest first, at most [#MOST].
    @Transactional(readOnly = true)
    public List<PackageSummary> all() {
        return rows.all(MOST).stream().map(PackageSummaries::of).toList();
    }

    /// The package of that name.
    @Transactional(readOnly = true)
    public Optional<PackageSummary> find(PackageId id) {
        return rows.find(id.toString()).map(PackageSummaries::of);
    }

    /// The package that took over from this one; empty while none has.
    @Transactional(readOnly = true)
    public Optional<PackageSummary> successor(PackageId id) {
        return rows.after(id.toString()).map(PackageSummaries::of);
    }

    /// The packages of a request, newest first.
    @Transactional(readOnly = true)
    public List<PackageSummary> of(RequestId request) {
        return rows.ofRequest(request.value()).stream()
                .map(PackageSummaries::of)
                .toList();
    }

    /// The names of a tenant's packages in force, oldest first: what is open changes only with them.
    @Transactional(readOnly = true)
    public List<PackageId> inForce(TenantId tenant) {
        return rows.inForce(tenant.value()).stream()
                .map(PackageSummaries::of)
                .map(PackageSummary::id)
                .toList();
    }

    /// The bytes of a package, for looking into it.
    ///
    /// @throws IllegalStateException when the stored bytes are not the ones that were issued
    @Transactional(readOnly = true)
    public Optional<Bytes> contents(PackageId id) {
        return find(id).map(this::whole);
    }

    /// The bytes of a package, for keeping; the download is audited.
    ///
    /// @throws IllegalStateException when the stored bytes are not the ones that were issued
    public Optional<Bytes> download(PackageId id) {
        return find(id).map(summary -> {
            Bytes zip = whole(summary);
            events.publishEvent(new PackageEvent.PackageDownloaded(id, zip.digest()));
            return zip;
        });
    }

    private Bytes whole(PackageSummary summary) {
        Bytes zip = rows.zip(summary.id().toString()).orElseThrow();
        if (!zip.digest().equals(summary.zipDigest())) {
            throw new IllegalStateException("the stored bytes of " + summary.id() + " are not the issued ones");
        }
        return zip;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenPackage> of(TenantId tenant) {
        return rows.inForce(tenant.value()).stream()
                .flatMap(row -> requests.find(new RequestId(row.request())).stream())
                .map(this::open)
                .toList();
    }

    private OpenPackage open(RequestSnapshot request) {
        return new OpenPackage(
                request.number(), request.revision(), EnforcementPlace.of(request.form()), requests.opened(request));
    }
}
