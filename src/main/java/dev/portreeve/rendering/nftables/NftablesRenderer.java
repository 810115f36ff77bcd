package dev.portreeve.rendering.nftables;

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

/// Writes sets and a chain for nftables, by address. See `src/docs/targets/nftables.md`.
public final class NftablesRenderer implements Renderer {

    private static final Target TARGET = new Target(
            TargetId.NFTABLES,
            List.of(Ability.NETWORKS, Ability.SOURCE_NETWORKS, Ability.SOURCE_ZONES, Ability.UDP, Ability.PEERS));

    @Override
    public Target target() {
        return TARGET;
    }

    @Override
    public RenderingResult render(RuleSet rules, Scope scope) {
        Optional<NotRendered> unfit = NotRendered.unfit(TargetId.NFTABLES, rules);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        List<Verdict> report = NftReport.of(rules, scope);
        if (!scope.sources().zones().stream().allMatch(NftLimits::isInterface)) {
            return failed(NotRendered.SOURCES_NOT_EXPRESSIBLE, report);
        }
        NftConfig config = NftLowering.lower(rules, scope);
        return config.rules().isEmpty()
                ? failed(NotRendered.NOTHING_EXPRESSIBLE, report)
                : new Rendering(TargetId.NFTABLES, List.of(NftWriter.write(config, scope)), report);
    }

    private static NotRendered failed(String code, List<Verdict> report) {
        return new NotRendered(TargetId.NFTABLES, code, List.of(), report);
    }
}
