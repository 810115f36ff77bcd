package dev.portreeve.rendering.windows;

import dev.portreeve.rendering.Ability;
import dev.portreeve.rendering.NotRendered;
import dev.portreeve.rendering.Renderer;
import dev.portreeve.rendering.Rendering;
import dev.portreeve.rendering.RenderingResult;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.Sources;
import dev.portreeve.rendering.Target;
import dev.portreeve.rendering.TargetId;
import dev.portreeve.rendering.Verdict;
import dev.portreeve.rules.RuleSet;
import java.util.List;
import java.util.Optional;

/// Writes rules for the firewall of Windows, by address and by name. See `src/docs/targets/windows.md`.
public final class WindowsRenderer implements Renderer {

    private static final Target TARGET = new Target(
            TargetId.WINDOWS,
            List.of(
                    Ability.NAMES,
                    Ability.WILDCARDS,
                    Ability.NETWORKS,
                    Ability.SOURCE_NETWORKS,
                    Ability.UDP,
                    Ability.PEERS));

    @Override
    public Target target() {
        return TARGET;
    }

    @Override
    public RenderingResult render(RuleSet rules, Scope scope) {
        Optional<NotRendered> unfit = NotRendered.unfit(TargetId.WINDOWS, rules);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        List<Verdict> report = WinReport.of(rules, scope);
        Sources sources = scope.sources();
        if (sources.networks().isEmpty() && !sources.zones().isEmpty()) {
            return failed(NotRendered.SOURCES_NOT_EXPRESSIBLE, report);
        }
        WinConfig config = WinLowering.lower(rules, scope);
        return config.rules().isEmpty()
                ? failed(NotRendered.NOTHING_EXPRESSIBLE, report)
                : new Rendering(TargetId.WINDOWS, WinWriter.write(config, scope), report);
    }

    private static NotRendered failed(String code, List<Verdict> report) {
        return new NotRendered(TargetId.WINDOWS, code, List.of(), report);
    }
}
