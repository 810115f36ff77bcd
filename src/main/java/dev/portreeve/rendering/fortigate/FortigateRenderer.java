package dev.portreeve.rendering.fortigate;

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

/// Writes objects and rules for FortiOS, by address and by name. See `src/docs/targets/fortigate.md`.
public final class FortigateRenderer implements Renderer {

    private static final Target TARGET = new Target(TargetId.FORTIGATE, List.of(Ability.values()));

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
        Optional<NotRendered> unfit = NotRendered.unfit(TargetId.FORTIGATE, rules);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        List<Verdict> report = FortiReport.of(rules, scope);
        if (!scope.sources().zones().stream().allMatch(FortiLimits::isInterface)) {
            return failed(NotRendered.SOURCES_NOT_EXPRESSIBLE, report);
        }
        FortiConfig config = FortiLowering.lower(rules, scope);
        return config.policies().isEmpty()
                ? failed(NotRendered.NOTHING_EXPRESSIBLE, report)
                : new Rendering(TargetId.FORTIGATE, FortiWriter.write(config, scope), report);
    }

    private static NotRendered failed(String code, List<Verdict> report) {
        return new NotRendered(TargetId.FORTIGATE, code, List.of(), report);
    }
}
