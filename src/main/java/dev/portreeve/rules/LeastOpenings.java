package dev.portreeve.rules;

import dev.portreeve.catalog.model.Bring;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Feature;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.FeatureSelection;
import dev.portreeve.catalog.model.FeatureTable;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnitRow;
import java.util.List;
import java.util.Optional;

/// Computes the least set of openings for exactly the chosen features, what they need, and one scale unit.
///
/// Only download hosts of the row that lists the scale unit and attestation hosts of the region are opened. Networks
/// are never narrowed: they serve several scale units, and tenants are moved between them.
public final class LeastOpenings {

    private final CatalogContent content;
    private final RuleQuestion question;
    private final RuleDrafts drafts;

    private LeastOpenings(CatalogContent content, RuleQuestion question) {
        this.content = content;
        this.question = question;
        this.drafts = new RuleDrafts(content);
    }

    /// The rules for a question.
    ///
    /// @throws IllegalArgumentException when a chosen feature is unknown to the table
    public static RuleSet of(CatalogContent content, FeatureTable table, RuleQuestion question) {
        LeastOpenings openings = new LeastOpenings(content, question);
        FeatureSelection selection = table.expand(question.chosenSet());
        for (Feature feature : selection.features()) {
            feature.brings().forEach(bring -> openings.bring(feature.id(), bring));
        }
        return new RuleSet(
                question,
                List.copyOf(selection.ids()),
                openings.drafts.rules(),
                openings.drafts.findings(),
                content.source());
    }

    private void bring(FeatureId feature, Bring bring) {
        switch (bring) {
            case Bring.SetRows rows -> bringSet(feature, rows);
            case Bring.Group group -> bringGroup(feature, group);
            case Bring.ScaleUnitHosts hosts -> bringScaleUnit(feature, hosts);
        }
    }

    private void bringSet(FeatureId feature, Bring.SetRows bring) {
        List<EndpointSet> rows = content.sets().stream()
                .filter(set -> set.id().equals(bring.id()))
                .toList();
        if (rows.isEmpty()) {
            drafts.gap("set-missing", feature, bring.section() + "/" + bring.id());
        }
        // rows of one set share the name of the first, so that the same opening is one rule
        rows.forEach(row -> drafts.open(feature, EntryName.of(row), RuleId.of(rows.getFirst()), row));
    }

    private void bringGroup(FeatureId feature, Bring.Group bring) {
        List<EndpointGroup> groups = content.groups().stream()
                .filter(group -> group.key().equals(bring.key()))
                .toList();
        if (groups.isEmpty()) {
            drafts.gap("group-missing", feature, bring.key());
            return;
        }
        switch (bring.scope()) {
            case EVERYWHERE -> groups.forEach(group -> bringGroup(feature, group));
            case TENANT_REGION -> bringRegion(feature, bring.key(), groups);
            case CLIENT_NETWORKS -> bringPeers(feature, groups);
        }
    }

    private void bringRegion(FeatureId feature, String key, List<EndpointGroup> groups) {
        Optional<Region> wanted = Optional.of(question.region());
        boolean regional = groups.stream().anyMatch(group -> group.region().isPresent());
        if (regional && groups.stream().noneMatch(group -> group.region().equals(wanted))) {
            drafts.gap("region-missing", feature, key + "/" + question.region());
        }
        groups.stream()
                .filter(group -> group.region().isEmpty() || group.region().equals(wanted))
                .forEach(group -> bringGroup(feature, group));
    }

    private void bringGroup(FeatureId feature, EndpointGroup group) {
        if (group.pointer()) {
            drafts.gap("hosts-elsewhere", feature, EntryName.of(group));
            return;
        }
        drafts.open(feature, EntryName.of(group), RuleId.of(group), group);
    }

    private void bringPeers(FeatureId feature, List<EndpointGroup> groups) {
        for (EndpointGroup group : groups) {
            if (question.peers().isEmpty()) {
                drafts.gap("peers-missing", feature, EntryName.of(group));
            } else {
                drafts.openBetween(feature, EntryName.of(group), RuleId.of(group), group, question.peers());
            }
        }
    }

    private void bringScaleUnit(FeatureId feature, Bring.ScaleUnitHosts bring) {
        List<ScaleUnitRow> table = content.scaleUnits().stream()
                .filter(row -> row.purpose().equals(bring.purpose()))
                .toList();
        List<ScaleUnitRow> rows = table.stream()
                .filter(row -> row.codes().isEmpty()
                        ? row.region().equals(question.region())
                        : row.codes().contains(question.scaleUnit()))
                .toList();
        if (table.isEmpty()) {
            drafts.gap("scale-unit-table-missing", feature, bring.purpose());
        } else if (rows.isEmpty()) {
            drafts.gap(
                    "scale-unit-missing",
                    feature,
                    bring.purpose(),
                    question.scaleUnit().code());
        }
        rows.forEach(row -> drafts.open(feature, EntryName.of(row), RuleId.of(row), row));
    }
}
