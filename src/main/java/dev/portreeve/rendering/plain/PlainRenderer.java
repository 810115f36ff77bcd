package dev.portreeve.rendering.plain;

import dev.portreeve.canonical.CanonicalJson;
import dev.portreeve.rendering.Ability;
import dev.portreeve.rendering.Artifact;
import dev.portreeve.rendering.NotRendered;
import dev.portreeve.rendering.Renderer;
import dev.portreeve.rendering.Rendering;
import dev.portreeve.rendering.RenderingResult;
import dev.portreeve.rendering.RuleSetJson;
import dev.portreeve.rendering.Scope;
import dev.portreeve.rendering.Target;
import dev.portreeve.rendering.TargetId;
import dev.portreeve.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes everything exactly: nothing has to be left out of a list.
public final class PlainRenderer implements Renderer {

    private static final Target TARGET = new Target(TargetId.PLAIN, List.of(Ability.values()));

    @Override
    public Target target() {
        return TARGET;
    }

    @Override
    public RenderingResult render(RuleSet rules, Scope scope) {
        Optional<NotRendered> unfit = NotRendered.unfit(TargetId.PLAIN, rules);
        if (unfit.isPresent()) {
            return unfit.get();
        }
        if (rules.rules().isEmpty()) {
            return new NotRendered(TargetId.PLAIN, NotRendered.NOTHING_EXPRESSIBLE, List.of(), List.of());
        }
        List<Artifact> artifacts = new ArrayList<>(DestinationLists.of(rules));
        artifacts.add(new Artifact("plain/rules.json", CanonicalJson.text(document(rules, scope))));
        artifacts.add(new Artifact("plain/rules.csv", RuleTable.csv(rules, scope)));
        return new Rendering(TargetId.PLAIN, artifacts, PlainReport.of(rules, scope));
    }

    private static Map<String, Object> document(RuleSet rules, Scope scope) {
        Map<String, Object> members = RuleSetJson.members(rules);
        members.put("request", scope.request());
        members.put("sources", RuleTable.sources(scope));
        members.put("expires", scope.expires().map(Object::toString).orElse(""));
        return members;
    }
}
