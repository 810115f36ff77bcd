package dev.portreeve.rendering;

import dev.portreeve.canonical.Digest;
import dev.portreeve.rules.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Everything that is written for a rule set in a scope: what an approval binds to.
///
/// @param renderings one for each target of the scope, in its order
public record RenderedSet(RuleSet rules, Scope scope, List<Rendering> renderings) {

    /// The path of the file with all verdicts.
    public static final String VERDICTS = "verdicts.json";

    /// Copies the list.
    public RenderedSet {
        renderings = List.copyOf(renderings);
    }

    /// Either everything or, for each target that could not be written, why.
    public sealed interface Outcome permits Complete, Failed {}

    /// Every target was written.
    public record Complete(RenderedSet set) implements Outcome {}

    /// At least one target was not written, so nothing was.
    public record Failed(List<NotRendered> failures) implements Outcome {

        /// Copies the list.
        public Failed {
            failures = List.copyOf(failures);
        }
    }

    /// Renders the rules for all targets of the scope.
    ///
    /// @throws IllegalArgumentException when the scope names a target that does not exist
    public static Outcome of(RuleSet rules, Scope scope) {
        List<Rendering> renderings = new ArrayList<>();
        List<NotRendered> failures = new ArrayList<>();
        for (TargetId target : scope.targets()) {
            Renderer renderer =
                    Renderers.of(target).orElseThrow(() -> new IllegalArgumentException("no such target: " + target));
            switch (renderer.render(rules, scope)) {
                case Rendering rendering -> renderings.add(rendering);
                case NotRendered failure -> failures.add(failure);
            }
        }
        return failures.isEmpty() ? new Complete(new RenderedSet(rules, scope, renderings)) : new Failed(failures);
    }

    /// The rendering for a target.
    public Optional<Rendering> of(TargetId target) {
        return renderings.stream()
                .filter(rendering -> rendering.target().equals(target))
                .findFirst();
    }

    /// The files of all targets and the verdicts, sorted by path.
    public List<Artifact> artifacts() {
        return Stream.concat(
                        renderings.stream().flatMap(rendering -> rendering.artifacts().stream()),
                        Stream.of(new Artifact(VERDICTS, VerdictsJson.text(this))))
                .sorted()
                .toList();
    }

    /// The digest of each file of [#artifacts()], by path.
    public SortedMap<String, Digest> digests() {
        SortedMap<String, Digest> digests = new TreeMap<>();
        artifacts().forEach(artifact -> digests.put(artifact.path(), artifact.digest()));
        return digests;
    }

    /// The canonical rules, without the places they come from: two revisions that open the same give the same bytes.
    public byte[] ruleBytes() {
        return RuleSetJson.bytes(rules);
    }

    /// The digest of [#ruleBytes()].
    public Digest ruleDigest() {
        return Digest.of(ruleBytes());
    }
}
