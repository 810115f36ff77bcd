package dev.portreeve.rendering.awsfirewall;

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

/// Writes stateful rule groups for AWS Network Firewall. See `src/docs/targets/awsfirewall.md`.
public final class AwsFirewallRenderer implements Renderer {

    private static final Target TARGET = new Target(
            TargetId.AWS_FIREWALL,
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
        Optional<NotRendered> unfit = NotRendered.unfit(TargetId.AWS_FIREWALL, rules);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        List<Verdict> report = AwsReport.of(rules, scope);
        boolean onlyZones =
                scope.sources().networks().isEmpty() && !scope.sources().zones().isEmpty();
        if (onlyZones) {
            return failed(NotRendered.SOURCES_NOT_EXPRESSIBLE, report);
        }
        AwsConfig config = AwsLowering.lower(rules, scope);
        return config.groups().isEmpty()
                ? failed(NotRendered.NOTHING_EXPRESSIBLE, report)
                : new Rendering(TargetId.AWS_FIREWALL, AwsWriter.write(config, scope), report);
    }

    private static NotRendered failed(String code, List<Verdict> report) {
        return new NotRendered(TargetId.AWS_FIREWALL, code, List.of(), report);
    }
}
