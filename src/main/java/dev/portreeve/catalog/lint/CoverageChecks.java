package dev.portreeve.catalog.lint;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.Requirement;
import dev.portreeve.catalog.model.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the document as a whole lacks: sections, regions, hosts that a requirement speaks of.
final class CoverageChecks {

    private static final List<Region> REGIONS = List.of(Region.NA, Region.EU, Region.AP);

    private CoverageChecks() {}

    static List<Finding> findings(CatalogContent content, List<Opening> openings) {
        List<Finding> findings = new ArrayList<>();
        sections(openings, findings);
        if (content.source().instance() == Instance.WORLDWIDE) {
            attestation(content.groups(), findings);
        }
        content.requirements().forEach(requirement -> untouched(requirement, openings, findings));
        return findings;
    }

    private static void sections(List<Opening> openings, List<Finding> findings) {
        for (Section section : Section.INTUNE) {
            if (openings.stream().noneMatch(opening -> opening.section().equals(section))) {
                findings.add(new Finding(
                        "lint.section-missing", Severity.REMARK, Optional.empty(), section.slug(), section.slug()));
            }
        }
    }

    private static void attestation(List<EndpointGroup> groups, List<Finding> findings) {
        List<EndpointGroup> regional = groups.stream()
                .filter(group -> group.key().equals("attestation"))
                .filter(group -> !group.destinations().isEmpty())
                .toList();
        Optional<Place> place = regional.stream().map(EndpointGroup::place).findFirst();
        for (Region region : REGIONS) {
            if (regional.stream()
                    .noneMatch(group -> group.region().filter(region::equals).isPresent())) {
                findings.add(new Finding(
                        "lint.attestation-region-missing",
                        Severity.WARNING,
                        place,
                        "attestation/" + region,
                        region.code()));
            }
        }
    }

    private static void untouched(Requirement requirement, List<Opening> openings, List<Finding> findings) {
        Set<HostPattern> hosts = new HashSet<>();
        openings.forEach(opening -> opening.hosts().forEach(host -> hosts.add(host.pattern())));
        for (HostPattern stated : requirement.hosts()) {
            if (!hosts.contains(stated)
                    && hosts.stream().noneMatch(host -> host.isCoveredBy(stated) || stated.isCoveredBy(host))) {
                findings.add(new Finding(
                        "lint.requirement-without-address",
                        Severity.REMARK,
                        Optional.of(requirement.place()),
                        requirement.kind().slug(),
                        stated.toString()));
            }
        }
    }
}
