package dev.portreeve.lookup;

import dev.portreeve.bundles.PackageShelf;
import dev.portreeve.bundles.manifest.PackageId;
import dev.portreeve.canonical.Digest;
import dev.portreeve.catalog.Catalog;
import dev.portreeve.catalog.CatalogRevision;
import dev.portreeve.catalog.FeatureTables;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.lookup.index.CatalogIndex;
import dev.portreeve.lookup.index.CoverageIndex;
import dev.portreeve.lookup.index.OpenIndex;
import dev.portreeve.lookup.index.TenantPlace;
import dev.portreeve.requests.OpenState;
import dev.portreeve.tenants.Tenant;
import dev.portreeve.tenants.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes what answers questions about addresses: once for a revision, and once for each state of a tenant.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Coverage {

    private static final int REMEMBERED = 16;

    private final Catalog catalog;
    private final PackageShelf packages;
    private final OpenState openState;
    private final Map<Digest, CatalogIndex> catalogs = new ConcurrentHashMap<>();
    private final Map<Standing, OpenIndex> opens = new ConcurrentHashMap<>();

    /// What is open for a tenant follows from its packages in force.
    private record Standing(TenantId tenant, List<PackageId> packages) {}

    Coverage(Catalog catalog, PackageShelf packages, OpenState openState) {
        this.catalog = catalog;
        this.packages = packages;
        this.openState = openState;
    }

    /// What answers by a revision of the catalog and for a tenant.
    ///
    /// @param number empty for the current revision
    /// @param tenant empty when it does not matter what is open
    /// @return empty when there is no such revision
    public Optional<CoverageIndex> index(Optional<RevisionNumber> number, Optional<Tenant> tenant) {
        return number.map(catalog::revision).orElseGet(catalog::current).map(revision -> {
            CatalogIndex listed = listed(revision);
            return tenant.map(each -> new CoverageIndex(
                            listed, new TenantPlace(each.scaleUnit(), each.region()), open(each.id())))
                    .orElseGet(() -> new CoverageIndex(listed));
        });
    }

    private CatalogIndex listed(CatalogRevision revision) {
        forget(catalogs);
        return catalogs.computeIfAbsent(
                revision.summary().digest(), _ -> CatalogIndex.of(revision.content(), FeatureTables.standard()));
    }

    private OpenIndex open(TenantId tenant) {
        Standing standing = new Standing(tenant, packages.inForce(tenant));
        OpenIndex known = opens.get(standing);
        if (known != null) {
            return known;
        }
        forget(opens);
        OpenIndex built = OpenIndex.of(openState.of(tenant));
        opens.put(standing, built);
        return built;
    }

    private static void forget(Map<?, ?> remembered) {
        if (remembered.size() >= REMEMBERED) {
            remembered.clear();
        }
    }
}
