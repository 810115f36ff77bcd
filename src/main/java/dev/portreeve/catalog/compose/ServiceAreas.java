package dev.portreeve.catalog.compose;

import dev.portreeve.catalog.lint.CatalogLint;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.model.SetId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What an answer of the web service adds: the sets of the other service areas. Those of device management are the
/// page's own affair, and a number the page lists is never taken from elsewhere.
record ServiceAreas(List<EndpointSet> sets, List<Finding> findings) {

    private static final Set<Section> AREAS =
            Set.of(new Section("exchange"), new Section("sharepoint"), new Section("skype"), new Section("common"));

    static ServiceAreas beside(CatalogContent page, CatalogContent service) {
        Set<SetId> own = page.sets().stream().map(EndpointSet::id).collect(Collectors.toUnmodifiableSet());
        List<EndpointSet> taken = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (EndpointSet set : service.sets()) {
            if (!AREAS.contains(set.section())) {
                continue;
            }
            if (own.contains(set.id())) {
                findings.add(leads(page, set));
            } else {
                taken.add(set);
            }
        }
        Set<String> subjects = taken.stream().map(CatalogLint::subject).collect(Collectors.toUnmodifiableSet());
        service.findings().stream()
                .filter(finding -> subjects.contains(finding.subject()))
                .forEach(findings::add);
        return new ServiceAreas(taken, findings);
    }

    private static Finding leads(CatalogContent page, EndpointSet other) {
        EndpointSet own = page.sets().stream()
                .filter(set -> set.id().equals(other.id()))
                .findFirst()
                .orElseThrow();
        Optional<Place> place = Optional.of(own.place());
        return new Finding(
                "compose.page-leads", Severity.REMARK, place, CatalogLint.subject(own), CatalogLint.subject(other));
    }
}
