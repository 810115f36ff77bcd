package dev.portreeve.rendering.swg;

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
import dev.portreeve.rendering.text.TextFile;
import dev.portreeve.rules.RuleSet;
import java.util.List;
import java.util.Optional;

/// Writes plain lists for proxies and secure web gateways. See `src/docs/targets/swg.md`.
public final class SwgRenderer implements Renderer {

    private static final Target TARGET =
            new Target(TargetId.SWG, List.of(Ability.NAMES, Ability.WILDCARDS, Ability.NETWORKS));

    @Override
    public Target target() {
        return TARGET;
    }

    @Override
    public RenderingResult render(RuleSet rules, Scope scope) {
        Optional<NotRendered> unfit = NotRendered.unfit(TargetId.SWG, rules);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        List<Verdict> report = SwgReport.of(rules, scope);
        List<SwgList> lists = SwgLowering.lower(rules);
        return lists.isEmpty()
                ? new NotRendered(TargetId.SWG, NotRendered.NOTHING_EXPRESSIBLE, List.of(), report)
                : new Rendering(
                        TargetId.SWG,
                        lists.stream().map(list -> file(list, scope)).toList(),
                        report);
    }

    private static Artifact file(SwgList list, Scope scope) {
        TextFile file = new TextFile();
        list.entries().forEach(file::line);
        return file.at("swg/" + scope.request() + "-" + list.word() + ".txt");
    }
}
