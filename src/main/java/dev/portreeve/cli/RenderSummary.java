package dev.portreeve.cli;

import dev.portreeve.rendering.RenderedSet;
import dev.portreeve.rendering.Rendering;
import dev.portreeve.rendering.Verdict;
import dev.portreeve.rules.RuleFinding;
import java.io.PrintWriter;
import java.util.Map;
import java.util.stream.Collectors;

/// What `render` prints: the files with their digests, the count of verdicts for each target, and what is missing.
final class RenderSummary {

    private final PrintWriter out;

    RenderSummary(PrintWriter out) {
        this.out = out;
    }

    void print(RenderedSet set) {
        set.digests().forEach((path, digest) -> out.println(digest + "  " + path));
        for (Rendering rendering : set.renderings()) {
            out.println(rendering.target() + ": " + counts(rendering.counts()));
        }
        for (RuleFinding finding : set.rules().findings()) {
            out.println(finding.kind().word() + ": " + RenderTexts.finding(finding));
        }
    }

    private static String counts(Map<Verdict.Kind, Long> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().word())
                .collect(Collectors.joining(", "));
    }
}
