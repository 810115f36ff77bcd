package dev.portreeve.rendering.iptables;

import dev.portreeve.addressing.Prefix;
import dev.portreeve.rendering.Ability;
import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.NotRendered;
import dev.portreeve.rendering.PacketFilterReport;
import dev.portreeve.rendering.Renderer;
import dev.portreeve.rendering.Rendering;
import dev.portreeve.rendering.RenderingResult;
import dev.portreeve.rendering.ResolverBridge;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.Target;
import dev.portreeve.rendering.TargetId;
import dev.portreeve.rendering.Verdict;
import dev.portreeve.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes IP sets and a chain for iptables, by address, and lines for dnsmasq, which learns the addresses of names. See
/// `src/docs/targets/iptables.md`.
public final class IptablesRenderer implements Renderer {

    private static final Target TARGET = new Target(
            TargetId.IPTABLES,
            List.of(
                    Ability.NAMES,
                    Ability.WILDCARDS,
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
    public RenderingResult render(RuleSet rules, Scope scope) {
        Optional<NotRendered> unfit = NotRendered.unfit(TargetId.IPTABLES, rules);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        List<Verdict> report = PacketFilterReport.of(rules, scope);
        if (!PacketFilterReport.canSay(scope.sources())) {
            return failed(NotRendered.SOURCES_NOT_EXPRESSIBLE, report);
        }
        IptConfig config = IptLowering.lower(rules, scope);
        Optional<NotRendered> unread = ResolverBridge.unread(TargetId.IPTABLES, IptBridge.lines(config), report);
        if (unread.isPresent()) {
            return unread.get();
        }
        return config.rules().isEmpty()
                ? failed(NotRendered.NOTHING_EXPRESSIBLE, report)
                : new Rendering(TargetId.IPTABLES, files(config, scope), report);
    }

    private static List<Artifact> files(IptConfig config, Scope scope) {
        List<Artifact> files = new ArrayList<>();
        files.add(IpsetWriter.write(config, scope));
        RestoreWriter restore = new RestoreWriter(config, scope);
        for (Prefix.Family family : Prefix.Family.values()) {
            if (!config.rules(family).isEmpty()) {
                files.add(restore.write(family));
                files.add(restore.rollback(family));
            }
        }
        if (!config.networks().isEmpty()) {
            files.add(IpsetRollback.write(config, scope));
        }
        if (!config.learned().isEmpty()) {
            files.add(IptBridge.write(config, scope));
            files.add(IpsetRollback.writeNames(config, scope));
        }
        return files;
    }

    private static NotRendered failed(String code, List<Verdict> report) {
        return new NotRendered(TargetId.IPTABLES, code, List.of(), report);
    }
}
