package dev.portreeve.rendering.azurefirewall;

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

/// Writes rule collection groups for an Azure Firewall policy. See `src/docs/targets/azurefirewall.md`.
public final class AzureFirewallRenderer implements Renderer {

    private static final Target TARGET = new Target(
            TargetId.AZURE_FIREWALL,
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
        Optional<NotRendered> unfit = NotRendered.unfit(TargetId.AZURE_FIREWALL, rules);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        List<Verdict> report = AzureReport.of(rules, scope);
        if (!scope.sources().areUnrestricted()
                && AzurePlan.addresses(scope.sources().networks()).isEmpty()) {
            return failed(NotRendered.SOURCES_NOT_EXPRESSIBLE, List.of(), report);
        }
        AzureConfig config = AzureLowering.lower(rules, scope);
        if (config.groups().isEmpty()) {
            return failed(NotRendered.NOTHING_EXPRESSIBLE, List.of(), report);
        }
        return config.pairs() > AzureLimits.PAIRS
                ? failed(
                        "too-many-pairs",
                        List.of(Long.toString(config.pairs()), Integer.toString(AzureLimits.PAIRS)),
                        report)
                : new Rendering(TargetId.AZURE_FIREWALL, AzureWriter.write(config, scope), report);
    }

    private static NotRendered failed(String code, List<String> parameters, List<Verdict> report) {
        return new NotRendered(TargetId.AZURE_FIREWALL, code, parameters, report);
    }
}
