package dev.portreeve.rendering.ciscoasa;

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

/// Writes objects and an access list for ASA, by address and by plain name. See `src/docs/targets/ciscoasa.md`.
public final class CiscoAsaRenderer implements Renderer {

    private static final Target TARGET = new Target(
            TargetId.CISCO_ASA,
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
        Optional<NotRendered> unfit = NotRendered.unfit(TargetId.CISCO_ASA, rules);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        List<Verdict> report = AsaReport.of(rules, scope);
        AsaConfig config = AsaLowering.lower(rules, scope);
        return config.rules().isEmpty()
                ? new NotRendered(TargetId.CISCO_ASA, NotRendered.NOTHING_EXPRESSIBLE, List.of(), report)
                : new Rendering(TargetId.CISCO_ASA, AsaWriter.write(config, scope), report);
    }
}
