package dev.portreeve.catalog.lint;

import dev.portreeve.addressing.Service;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.model.Requirement;
import dev.portreeve.catalog.model.ScaleUnitRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes out of a content what [Quarantine] refuses, whoever wrote it; each value taken out becomes a finding.
public final class Sieve {

    private final List<Finding> findings = new ArrayList<>();

    private Sieve() {}

    /// The content without dangerous values; the same content when it has none.
    public static CatalogContent sift(CatalogContent content) {
        Sieve sieve = new Sieve();
        CatalogContent sifted = new CatalogContent(
                content.sources(),
                content.sets().stream().map(sieve::set).toList(),
                content.groups().stream().map(sieve::group).toList(),
                content.scaleUnits().stream().map(sieve::row).toList(),
                sieve.requirements(content.requirements()),
                List.of());
        if (sieve.findings.isEmpty()) {
            return content;
        }
        sieve.findings.addAll(content.findings());
        return sifted.withFindings(sieve.findings);
    }

    private EndpointSet set(EndpointSet set) {
        return new EndpointSet(
                set.section(),
                set.id(),
                set.description(),
                set.category(),
                set.required(),
                set.expressRoute(),
                destinations(set),
                services(set),
                requirements(set.requirements()),
                set.notes(),
                set.place());
    }

    private EndpointGroup group(EndpointGroup group) {
        return new EndpointGroup(
                group.key(),
                group.section(),
                group.region(),
                group.direction(),
                group.pointer(),
                group.inferred(),
                group.description(),
                group.category(),
                group.required(),
                group.expressRoute(),
                destinations(group),
                services(group),
                requirements(group.requirements()),
                group.notes(),
                group.place());
    }

    private ScaleUnitRow row(ScaleUnitRow row) {
        return new ScaleUnitRow(
                row.purpose(),
                row.section(),
                row.codes(),
                row.region(),
                row.storageNames(),
                destinations(row),
                services(row),
                requirements(row.requirements()),
                row.notes(),
                row.place());
    }

    private List<Destination> destinations(Opening opening) {
        List<Destination> kept = new ArrayList<>();
        for (Destination destination : opening.destinations()) {
            Optional<String> reason = switch (destination) {
                case Destination.Host host -> Quarantine.reason(host.pattern());
                case Destination.Network network -> Quarantine.reason(network.prefix());
            };
            if (passes(reason, destination.place(), CatalogLint.subject(opening), destination.written())) {
                kept.add(destination);
            }
        }
        return kept;
    }

    private List<Service> services(Opening opening) {
        return opening.services().stream()
                .filter(service -> passes(
                        Quarantine.reason(service), opening.place(), CatalogLint.subject(opening), service.toString()))
                .toList();
    }

    /// A host of a requirement is in no entry: the kind is what the finding is about.
    private List<Requirement> requirements(List<Requirement> requirements) {
        return requirements.stream()
                .map(requirement -> new Requirement(
                        requirement.kind(),
                        requirement.hosts().stream()
                                .filter(host -> passes(
                                        Quarantine.reasonInRequirement(host),
                                        requirement.place(),
                                        requirement.kind().slug(),
                                        host.toString()))
                                .toList(),
                        requirement.place()))
                .toList();
    }

    private boolean passes(Optional<String> reason, Place place, String subject, String value) {
        reason.ifPresent(code ->
                findings.add(new Finding(code, Finding.Severity.QUARANTINE, Optional.of(place), subject, value)));
        return reason.isEmpty();
    }
}
