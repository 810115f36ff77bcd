package dev.portreeve.requests.ui;

import dev.portreeve.rendering.Rendering;
import dev.portreeve.rendering.Verdict;
import dev.portreeve.shell.kit.VerdictCounts;
import dev.portreeve.shell.kit.VerdictKind;

/// The renderers' verdicts in the parts of the kit.
final class Verdicts {

    private Verdicts() {}

    static VerdictKind kind(Verdict.Kind kind) {
        return switch (kind) {
            case EXACT -> VerdictKind.EXACT;
            case WIDER -> VerdictKind.WIDER;
            case NARROWER -> VerdictKind.NARROWER;
            case IMPOSSIBLE -> VerdictKind.IMPOSSIBLE;
        };
    }

    static VerdictCounts counts(Rendering rendering) {
        return new VerdictCounts(
                count(rendering, Verdict.Kind.EXACT),
                count(rendering, Verdict.Kind.WIDER),
                count(rendering, Verdict.Kind.NARROWER),
                count(rendering, Verdict.Kind.IMPOSSIBLE));
    }

    private static int count(Rendering rendering, Verdict.Kind kind) {
        return Math.toIntExact(rendering.counts().getOrDefault(kind, 0L));
    }
}
