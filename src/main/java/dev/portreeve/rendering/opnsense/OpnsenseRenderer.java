package dev.portreeve.rendering.opnsense;

import dev.portreeve.rendering.Ability;
import dev.portreeve.rendering.NotRendered;
import dev.portreeve.rendering.Renderer;
import dev.portreeve.rendering.Rendering;
import dev.portreeve.rendering.RenderingResult;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.Target;
import dev.portreeve.rendering.TargetId;
import dev.portreeve.rendering.Verdict;
import dev.portreeve.rules.RuleSet;
import java.util.List;
import java.util.Optional;

/// Writes aliases for OPNsense and pfSense and rules for pf, by address and by plain name. See
/// `src/docs/targets/opnsense.md`.
public final class OpnsenseRenderer implements Renderer {

    private static final Target TARGET = new Target(
            TargetId.OPNSENSE,
            List.of(
                    Ability.NAMES,
                    Ability.NETWORKS,
                    Ability.SOURCE_NETWORKS,
                    Ability.SOURCE_ZONES,
                    Ability.UDP,
                    Ability.PEERS));

    @Override
    public Target target() {
        return TARGET;
    }

    @Override
    public RenderingResult render(RuleSet rules, Scope scope) {
        Optional<NotRendered> unfit = NotRendered.unfit(TargetId.OPNSENSE, rules);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        List<Verdict> report = OpnReport.of(rules, scope);
        if (!OpnReport.canSay(scope.sources().zones())) {
            return failed(NotRendered.SOURCES_NOT_EXPRESSIBLE, report);
        }
        OpnConfig config = OpnLowering.lower(rules, scope);
        return config.rules().isEmpty()
                ? failed(NotRendered.NOTHING_EXPRESSIBLE, report)
                : new Rendering(TargetId.OPNSENSE, OpnWriter.write(config, scope), report);
    }

    private static NotRendered failed(String code, List<Verdict> report) {
        return new NotRendered(TargetId.OPNSENSE, code, List.of(), report);
    }
}
