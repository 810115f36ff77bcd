package dev.portreeve.rendering.junipersrx;

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

/// Writes an address book, applications and policies for SRX, by address and by plain name. See
/// `src/docs/targets/junipersrx.md`.
public final class JuniperSrxRenderer implements Renderer {

    private static final Target TARGET = new Target(
            TargetId.JUNIPER_SRX,
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
        Optional<NotRendered> unfit = NotRendered.unfit(TargetId.JUNIPER_SRX, rules);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        List<Verdict> report = SrxReport.of(rules, scope);
        if (!scope.sources().zones().stream().allMatch(SrxLimits::isZone)) {
            return failed(NotRendered.SOURCES_NOT_EXPRESSIBLE, report);
        }
        SrxConfig config = SrxLowering.lower(rules, scope);
        return config.policies().isEmpty()
                ? failed(NotRendered.NOTHING_EXPRESSIBLE, report)
                : new Rendering(TargetId.JUNIPER_SRX, SrxWriter.write(config, scope), report);
    }

    private static NotRendered failed(String code, List<Verdict> report) {
        return new NotRendered(TargetId.JUNIPER_SRX, code, List.of(), report);
    }
}
