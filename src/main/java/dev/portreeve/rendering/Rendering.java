package dev.portreeve.rendering;

import dev.portreeve.rules.RuleId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A rule set written for one target.
///
/// @param artifacts sorted by path, at least one
/// @param report    one verdict for each thing asked for: the scope first, then rule by rule
public record Rendering(TargetId target, List<Artifact> artifacts, List<Verdict> report) implements RenderingResult {

    /// @throws IllegalArgumentException when there is no file or two have the same path
    public Rendering {
        artifacts = artifacts.stream().sorted().toList();
        report = List.copyOf(report);
        if (artifacts.isEmpty()
                || artifacts.stream().map(Artifact::path).distinct().count() != artifacts.size()) {
            throw new IllegalArgumentException("artifacts need paths of their own");
        }
    }

    /// How many verdicts of each kind; kinds without any are 0.
    public Map<Verdict.Kind, Long> counts() {
        Map<Verdict.Kind, Long> counts = new TreeMap<>();
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            counts.put(
                    kind,
                    report.stream().filter(verdict -> verdict.kind() == kind).count());
        }
        return counts;
    }

    /// The verdicts on a rule.
    public List<Verdict> of(RuleId rule) {
        return report.stream()
                .filter(verdict -> verdict.rule().equals(Optional.of(rule)))
                .toList();
    }

    /// What is not exactly as asked.
    public List<Verdict> deviations() {
        return report.stream()
                .filter(verdict -> verdict.kind() != Verdict.Kind.EXACT)
                .toList();
    }
}
