package dev.portreeve.rendering.pac;

import dev.portreeve.rules.Rule;
import dev.portreeve.rules.RuleSet;

/// Says rules as conditions of a PAC file. What it leaves out, [PacReport] reports by the same [PacPlan].
final class PacLowering {

    private PacLowering() {}

    static PacConfig lower(RuleSet rules) {
        return new PacConfig(rules.rules().stream()
                .filter(rule -> PacPlan.of(rule).isExpressible())
                .map(PacLowering::lower)
                .toList());
    }

    private static PacRule lower(Rule rule) {
        PacPlan plan = PacPlan.of(rule);
        return new PacRule(
                rule.id(), rule.features(), plan.ports(), plan.hosts().patterns(), plan.networks());
    }
}
