package dev.portreeve.rendering;

import dev.portreeve.rules.RuleSet;
import dev.portreeve.rules.RuleSetChange;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// For each target, the files that take what it has loaded to a new state: first what is added, under the number of the
/// new request, then what is removed of the old one. Either these are loaded, in this order, or the full state.
public final class TargetChanges {

    private final RenderedSet after;
    private final List<Artifact> loaded;
    private final Optional<RenderedSet> before;

    private TargetChanges(Optional<RenderedSet> before, List<Artifact> loaded, RenderedSet after) {
        this.before = before;
        this.loaded = List.copyOf(loaded);
        this.after = after;
    }

    /// The files by path, `<target>/added/<file>` and `<target>/removed/<file>`. A target for which nothing is added or
    /// removed has no such file.
    ///
    /// @param before what the old request opens, computed again; empty when it cannot be
    /// @param loaded the files of the old request as they were issued. When computing them again gives others,
    ///               all of the new state is added and all of the old one removed: names are not to be relied upon
    public static SortedMap<String, Artifact> of(
            Optional<RenderedSet> before, List<Artifact> loaded, RenderedSet after) {
        TargetChanges changes = new TargetChanges(before, loaded, after);
        SortedMap<String, Artifact> files = new TreeMap<>();
        for (TargetId target : after.scope().targets()) {
            changes.of(target, files);
        }
        return files;
    }

    private void of(TargetId target, SortedMap<String, Artifact> files) {
        List<Artifact> old = loaded.stream()
                .filter(file -> file.path().startsWith(target + "/"))
                .toList();
        Renderer renderer = Renderers.of(target).orElseThrow();
        Optional<RenderedSet> known = before.filter(set ->
                set.of(target).filter(again -> again.artifacts().equals(old)).isPresent());
        if (known.isEmpty()) {
            after.of(target).ifPresent(whole -> put(target, "added", whole.artifacts(), files));
            put(target, "removed", old.isEmpty() ? List.of() : RemovedRules.all(target, old), files);
            return;
        }
        RenderedSet was = known.get();
        RuleSetChange change = was.scope().sources().equals(after.scope().sources())
                ? RuleSetChange.between(was.rules(), after.rules())
                : RuleSetChange.whole(was.rules(), after.rules());
        render(renderer, change.added(after.rules()), after.scope())
                .ifPresent(added -> put(target, "added", added.artifacts(), files));
        if (!change.removed().isEmpty()) {
            put(target, "removed", removed(renderer, was, change), files);
        }
    }

    private static List<Artifact> removed(Renderer renderer, RenderedSet was, RuleSetChange change) {
        TargetId target = renderer.target().id();
        Rendering whole = was.of(target).orElseThrow();
        return render(renderer, change.kept(was.rules()), was.scope())
                .map(remaining -> RemovedRules.of(renderer.withdrawal(), whole, remaining))
                .orElseGet(() -> RemovedRules.all(target, whole.artifacts()));
    }

    /// Empty when the target can say nothing of the rules: it opens nothing of them in the full state either.
    private static Optional<Rendering> render(Renderer renderer, RuleSet rules, Scope scope) {
        if (rules.rules().isEmpty()) {
            return Optional.empty();
        }
        return switch (renderer.render(
                rules, scope.withTargets(List.of(renderer.target().id())))) {
            case Rendering rendering -> Optional.of(rendering);
            case NotRendered _ -> Optional.empty();
        };
    }

    private static void put(
            TargetId target, String folder, List<Artifact> artifacts, SortedMap<String, Artifact> files) {
        for (Artifact artifact : artifacts) {
            String name = artifact.path().substring(artifact.path().indexOf('/') + 1);
            files.put(target + "/" + folder + "/" + name, artifact);
        }
    }
}
