package dev.portreeve.requests.ui;

import static dev.portreeve.shell.kit.Markup.div;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.rendering.Rendering;
import dev.portreeve.rendering.Verdict;
import dev.portreeve.shell.kit.VerdictCounts;
import dev.portreeve.shell.kit.VerdictKind;
import dev.portreeve.shell.kit.VerdictTag;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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

    /// How many of each kind; kinds without any are 0.
    static Map<Verdict.Kind, Integer> tally(List<Verdict> verdicts) {
        Map<Verdict.Kind, Integer> counts = new EnumMap<>(Verdict.Kind.class);
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            counts.put(kind, 0);
        }
        verdicts.forEach(verdict -> counts.merge(verdict.kind(), 1, Integer::sum));
        return counts;
    }

    /// The counts that are not 0.
    static Component cell(Map<Verdict.Kind, Integer> counts) {
        Div cell = div("verdict-cell");
        counts.forEach((kind, count) -> {
            if (count > 0) {
                cell.add(VerdictTag.number(kind(kind), count));
            }
        });
        return cell;
    }
}
