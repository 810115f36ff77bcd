package dev.portreeve.catalog.lint;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.ScaleUnitRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Looks over a content as a whole. It changes nothing: findings say what a steward should know.
public final class CatalogLint {

    private CatalogLint() {}

    /// The findings, in the order of the checks, then of the source.
    public static List<Finding> findings(CatalogContent content) {
        List<Finding> findings = new ArrayList<>(entries(content));
        findings.addAll(CoverageChecks.findings(content, openings(content)));
        return findings;
    }

    /// The findings about what is there, without what a page of Intune should have besides: for other sources.
    public static List<Finding> entries(CatalogContent content) {
        List<Finding> findings = new ArrayList<>();
        List<Opening> openings = openings(content);
        for (Opening opening : openings) {
            findings.addAll(new AddressChecks(subject(opening), opening).findings());
            findings.addAll(RowChecks.findings(subject(opening), opening));
        }
        findings.addAll(CrossChecks.findings(openings));
        return findings;
    }

    /// How findings call an entry: `core/163`, `attestation/NA`, `scripts-win32/EU`.
    public static String subject(Opening opening) {
        return switch (opening) {
            case EndpointSet set -> set.section() + "/" + set.id();
            case EndpointGroup group ->
                group.region().map(region -> group.key() + "/" + region).orElse(group.key());
            case ScaleUnitRow row -> row.section() + "/" + row.region();
        };
    }

    private static List<Opening> openings(CatalogContent content) {
        return Stream.<List<? extends Opening>>of(content.sets(), content.groups(), content.scaleUnits())
                .<Opening>flatMap(List::stream)
                .toList();
    }
}
