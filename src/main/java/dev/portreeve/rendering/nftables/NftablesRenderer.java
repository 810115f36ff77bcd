package dev.portreeve.rendering.nftables;

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

/// Writes sets and a chain for nftables, by address, and lines for dnsmasq, which learns the addresses of names. See
/// `src/docs/targets/nftables.md`.
public final class NftablesRenderer implements Renderer {

    private static final Target TARGET = new Target(
            TargetId.NFTABLES,
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
        Optional<NotRendered> unfit = NotRendered.unfit(TargetId.NFTABLES, rules);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        List<Verdict> report = PacketFilterReport.of(rules, scope);
        if (!PacketFilterReport.canSay(scope.sources())) {
            return failed(NotRendered.SOURCES_NOT_EXPRESSIBLE, report);
        }
        NftConfig config = NftLowering.lower(rules, scope);
        Optional<NotRendered> unread = ResolverBridge.unread(TargetId.NFTABLES, NftBridge.lines(config), report);
        if (unread.isPresent()) {
            return unread.get();
        }
        return config.rules().isEmpty()
                ? failed(NotRendered.NOTHING_EXPRESSIBLE, report)
                : new Rendering(TargetId.NFTABLES, files(config, scope), report);
    }

    private static List<Artifact> files(NftConfig config, Scope scope) {
        List<Artifact> files = new ArrayList<>();
        files.add(NftWriter.write(config, scope));
        files.add(NftRollback.write(config, scope));
        if (!config.learned().isEmpty()) {
            files.add(NftBridge.write(config, scope));
            files.add(NftRollback.writeNames(config, scope));
        }
        return files;
    }

    private static NotRendered failed(String code, List<Verdict> report) {
        return new NotRendered(TargetId.NFTABLES, code, List.of(), report);
    }
}
