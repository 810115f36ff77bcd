package dev.portreeve.requests;

import dev.portreeve.canonical.Digest;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.FeatureTable;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnitRow;
import dev.portreeve.rendering.RuleSetJson;
import dev.portreeve.rules.LeastOpenings;
import dev.portreeve.rules.RuleFinding;
import dev.portreeve.rules.RuleQuestion;
import dev.portreeve.rules.RuleSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Asks the question of kept rules again, of another catalog revision, and compares the answers: what opens, what
/// closes, which ports change, and what the revision no longer has. Pure.
final class ImpactAssessment {

    private final CatalogContent content;
    private final FeatureTable features;

    ImpactAssessment(CatalogContent content, FeatureTable features) {
        this.content = content;
        this.features = features;
    }

    ImpactDetails of(KeptRules kept) {
        Optional<Region> region = content.scaleUnits().stream()
                .filter(row -> row.codes().contains(kept.scaleUnit()))
                .map(ScaleUnitRow::region)
                .findFirst();
        Set<FeatureId> unknown = features.unknown(new TreeSet<>(kept.chosen()));
        if (!unknown.isEmpty()) {
            return impossible("feature-unknown", unknown.iterator().next().word());
        }
        if (region.isEmpty()) {
            return impossible("scale-unit-unknown", kept.scaleUnit().code());
        }
        RuleSet now = LeastOpenings.of(
                content, features, new RuleQuestion(kept.chosen(), kept.scaleUnit(), region.get(), kept.peers()));
        if (now.rules().isEmpty()) {
            return impossible("nothing-left", "");
        }
        if (Digest.of(RuleSetJson.bytes(now)).equals(kept.digest())) {
            return new ImpactDetails(List.of(), List.of(), true);
        }
        List<RuleChange> changes = OpeningChanges.between(
                kept.rules(), now.rules().stream().map(OpenRule::of).toList());
        return new ImpactDetails(
                changes.stream().filter(change -> !change.isUnchanged()).toList(), obstacles(now, kept), false);
    }

    private static List<ImpactObstacle> obstacles(RuleSet now, KeptRules kept) {
        return now.findings().stream()
                .filter(finding -> finding.kind() == RuleFinding.Kind.GAP)
                .map(gap -> new ImpactObstacle(gap.code(), gap.feature().word(), gap.subject(), gap.parameters()))
                .filter(obstacle -> !kept.gaps().contains(obstacle.words()))
                .toList();
    }

    /// Nothing can be computed, so nothing is said to close.
    static ImpactDetails impossible(String code, String subject) {
        return new ImpactDetails(List.of(), List.of(new ImpactObstacle(code, "", subject, List.of())), false);
    }
}
