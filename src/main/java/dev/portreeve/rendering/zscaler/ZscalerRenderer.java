package dev.portreeve.rendering.zscaler;

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

/// Writes objects and rules for Zscaler Internet Access. See `src/docs/targets/zscaler.md`.
public final class ZscalerRenderer implements Renderer {

    private static final Target TARGET = new Target(
            TargetId.ZSCALER,
            List.of(Ability.NAMES, Ability.WILDCARDS, Ability.NETWORKS, Ability.SOURCE_NETWORKS, Ability.UDP));

    @Override
    public Target target() {
        return TARGET;
    }

    @Override
    public RenderingResult render(RuleSet rules, Scope scope) {
        Optional<NotRendered> unfit = NotRendered.unfit(TargetId.ZSCALER, rules);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        List<Verdict> report = ZiaReport.of(rules, scope);
        if (!scope.sources().areUnrestricted()
                && ZiaPlan.addresses(scope.sources().networks()).isEmpty()) {
            return failed(NotRendered.SOURCES_NOT_EXPRESSIBLE, List.of(), report);
        }
        ZiaConfig config = ZiaLowering.lower(rules, scope);
        if (config.rules().isEmpty()) {
            return failed(NotRendered.NOTHING_EXPRESSIBLE, List.of(), report);
        }
        return config.urls() > ZiaLimits.URLS
                ? failed(
                        "too-many-urls",
                        List.of(Integer.toString(config.urls()), Integer.toString(ZiaLimits.URLS)),
                        report)
                : new Rendering(TargetId.ZSCALER, ZiaWriter.write(config, scope), report);
    }

    private static NotRendered failed(String code, List<String> parameters, List<Verdict> report) {
        return new NotRendered(TargetId.ZSCALER, code, parameters, report);
    }
}
