package dev.portreeve.rendering.checkpoint;

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
import dev.portreeve.rendering.Withdrawal;
import dev.portreeve.rules.RuleSet;
import java.util.List;
import java.util.Optional;

/// Writes objects and rules for Check Point, by address and by plain name. See `src/docs/targets/checkpoint.md`.
public final class CheckpointRenderer implements Renderer {

    private static final Target TARGET = new Target(
            TargetId.CHECKPOINT,
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
    public Withdrawal withdrawal() {
        return Withdrawal.DELETE;
    }

    @Override
    public RenderingResult render(RuleSet rules, Scope scope) {
        Optional<NotRendered> unfit = NotRendered.unfit(TargetId.CHECKPOINT, rules);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        List<Verdict> report = CheckpointReport.of(rules, scope);
        if (isOpenToAll(scope.sources())) {
            return failed(NotRendered.SOURCES_NOT_EXPRESSIBLE, report);
        }
        CheckpointConfig config = CheckpointLowering.lower(rules, scope);
        return config.rules().isEmpty()
                ? failed(NotRendered.NOTHING_EXPRESSIBLE, report)
                : new Rendering(TargetId.CHECKPOINT, CheckpointWriter.write(config, scope), report);
    }

    /// Zones restrict only where no networks do.
    private static boolean isOpenToAll(Sources sources) {
        return sources.networks().isEmpty() && !sources.zones().stream().allMatch(CheckpointLimits::isZone);
    }

    private static NotRendered failed(String code, List<Verdict> report) {
        return new NotRendered(TargetId.CHECKPOINT, code, List.of(), report);
    }
}
