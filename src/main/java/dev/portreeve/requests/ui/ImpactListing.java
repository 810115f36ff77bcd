package dev.portreeve.requests.ui;

import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.requests.ImpactBook;
import dev.portreeve.requests.ImpactedRequest;
import dev.portreeve.tenants.Tenant;
import dev.portreeve.tenants.Tenants;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads the rows of the page of a revision, with the names of tenants.
final class ImpactListing {

    private final ImpactBook impacts;
    private final Tenants tenants;

    ImpactListing(ImpactBook impacts, Tenants tenants) {
        this.impacts = impacts;
        this.tenants = tenants;
    }

    /// The rows a filter admits, by number.
    List<ListedImpact> rows(RevisionNumber revision, ImpactFilter filter) {
        Map<String, Tenant> byId = tenants.all().stream()
                .collect(Collectors.toMap(tenant -> tenant.id().toString(), Function.identity()));
        return impacts.of(revision).stream()
                .filter(filter::admits)
                .map(request -> row(request, Optional.ofNullable(byId.get(request.tenant()))))
                .toList();
    }

    /// All tenants, for the filter.
    List<Tenant> tenants() {
        return tenants.all();
    }

    private static ListedImpact row(ImpactedRequest request, Optional<Tenant> tenant) {
        return new ListedImpact(
                request.id(),
                request.number(),
                request.title(),
                tenant.map(Tenant::name).orElse(""),
                request.scaleUnit().isBlank()
                        ? tenant.map(own -> own.scaleUnit().code()).orElse("")
                        : request.scaleUnit(),
                request.state(),
                request.still(),
                request.mark());
    }
}
