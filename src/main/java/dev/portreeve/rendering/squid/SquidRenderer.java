package dev.portreeve.rendering.squid;

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

/// Writes access rules for Squid, by name. See `src/docs/targets/squid.md`.
public final class SquidRenderer implements Renderer {

    private static final Target TARGET = new Target(
            TargetId.SQUID, List.of(Ability.NAMES, Ability.WILDCARDS, Ability.NETWORKS, Ability.SOURCE_NETWORKS));

    @Override
    public Target target() {
        return TARGET;
    }

    @Override
    public RenderingResult render(RuleSet rules, Scope scope) {
        Optional<NotRendered> unfit = NotRendered.unfit(TargetId.SQUID, rules);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        List<Verdict> report = SquidReport.of(rules, scope);
        boolean onlyZones =
                scope.sources().networks().isEmpty() && !scope.sources().zones().isEmpty();
        if (onlyZones) {
            return failed(NotRendered.SOURCES_NOT_EXPRESSIBLE, report);
        }
        SquidConfig config = SquidLowering.lower(rules, scope);
        return config.rules().isEmpty()
                ? failed(NotRendered.NOTHING_EXPRESSIBLE, report)
                : new Rendering(TargetId.SQUID, SquidWriter.write(config, scope), report);
    }

    private static NotRendered failed(String code, List<Verdict> report) {
        return new NotRendered(TargetId.SQUID, code, List.of(), report);
    }
}
