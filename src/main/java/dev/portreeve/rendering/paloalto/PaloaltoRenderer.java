package dev.portreeve.rendering.paloalto;

import dev.portreeve.rendering.Ability;
import dev.portreeve.rendering.NotRendered;
import dev.portreeve.rendering.Renderer;
import dev.portreeve.rendering.Rendering;
import dev.portreeve.rendering.RenderingResult;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.Target;
import dev.portreeve.rendering.TargetId;
import dev.portreeve.rendering.Verdict;
import dev.portreeve.rendering.Withdrawal;
import dev.portreeve.rules.RuleSet;
import java.util.List;
import java.util.Optional;

/// Writes objects and rules for PAN-OS, web ports by name and others by address. See `src/docs/targets/paloalto.md`.
public final class PaloaltoRenderer implements Renderer {

    private static final Target TARGET = new Target(TargetId.PALOALTO, List.of(Ability.values()));

    @Override
    public Target target() {
        return TARGET;
    }

    @Override
    public Withdrawal withdrawal() {
        return Withdrawal.DELETE;
    }

    @Override
    public RenderingResult render(RuleSet rules, Scope scope) {
        Optional<NotRendered> unfit = NotRendered.unfit(TargetId.PALOALTO, rules);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        List<Verdict> report = PanReport.of(rules, scope);
        if (!scope.sources().zones().stream().allMatch(PanLimits::isZone)) {
            return failed(NotRendered.SOURCES_NOT_EXPRESSIBLE, report);
        }
        PanConfig config = PanLowering.lower(rules, scope);
        return config.opensNothing()
                ? failed(NotRendered.NOTHING_EXPRESSIBLE, report)
                : new Rendering(TargetId.PALOALTO, PanWriter.write(config, scope), report);
    }

    private static NotRendered failed(String code, List<Verdict> report) {
        return new NotRendered(TargetId.PALOALTO, code, List.of(), report);
    }
}
