package dev.portreeve.rendering.pac;

import dev.portreeve.rendering.Ability;
import dev.portreeve.rendering.Artifact;
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

/// Writes which web addresses go around the proxy. See `src/docs/targets/pac.md`.
public final class PacRenderer implements Renderer {

    private static final Target TARGET = new Target(TargetId.PAC, List.of(Ability.NAMES, Ability.WILDCARDS));

    @Override
    public Target target() {
        return TARGET;
    }

    @Override
    public RenderingResult render(RuleSet rules, Scope scope) {
        Optional<NotRendered> unfit = NotRendered.unfit(TargetId.PAC, rules);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        List<Verdict> report = PacReport.of(rules, scope);
        PacConfig config = PacLowering.lower(rules);
        if (config.rules().isEmpty()) {
            return new NotRendered(TargetId.PAC, NotRendered.NOTHING_EXPRESSIBLE, List.of(), report);
        }
        List<Artifact> artifacts = PacWriter.write(config, scope);
        int longest = artifacts.stream()
                .mapToInt(artifact -> artifact.text().length())
                .max()
                .orElseThrow();
        return longest > PacLimits.FILE
                ? new NotRendered(
                        TargetId.PAC,
                        "file-too-long",
                        List.of(Integer.toString(longest), Integer.toString(PacLimits.FILE)),
                        report)
                : new Rendering(TargetId.PAC, artifacts, report);
    }
}
