package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import dev.portreeve.requests.ImpactKind;
import dev.portreeve.requests.ImpactMark;
import dev.portreeve.requests.ImpactObstacle;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.i18n.Texts;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.StateWord;
import dev.portreeve.shell.kit.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a revision does to a request, in words.
final class ImpactWords {

    private ImpactWords() {}

    /// In a few signs: `+3 −1, ports`.
    static String figures(ImpactMark mark) {
        List<String> signs = new ArrayList<>();
        if (mark.opening() > 0) {
            signs.add("+" + Formats.current().number(mark.opening()));
        }
        if (mark.closing() > 0) {
            signs.add("\u2212" + Formats.current().number(mark.closing()));
        }
        List<String> words = new ArrayList<>();
        if (!signs.isEmpty()) {
            words.add(String.join(" ", signs));
        }
        if (mark.kinds().contains(ImpactKind.PORTS)) {
            words.add(t("requests.impact.ports"));
        }
        if (mark.kinds().contains(ImpactKind.IMPOSSIBLE)) {
            words.add(t("requests.impact.person"));
        }
        return String.join(", ", words);
    }

    /// The mark of a request.
    static StateWord mark(ImpactMark mark) {
        return new StateWord(
                mark.kinds().contains(ImpactKind.IMPOSSIBLE) ? Tone.BAD : Tone.WARN,
                Icon.TRIANGLE_ALERT,
                t("requests.impact.mark", mark.revision().toString(), figures(mark)));
    }

    /// The name of a kind.
    static String kind(ImpactKind kind) {
        return t("requests.impact.kind." + kind.word());
    }

    /// The kinds, in their order.
    static String kinds(ImpactMark mark) {
        return mark.kinds().stream().sorted().map(ImpactWords::kind).collect(Collectors.joining(", "));
    }

    /// What the revision lacks, as a sentence.
    static String obstacle(ImpactObstacle obstacle) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(feature(obstacle));
        arguments.add(obstacle.subject());
        arguments.addAll(obstacle.parameters());
        String finding = "rules.finding." + obstacle.code();
        return Texts.has(finding)
                ? t(finding, arguments.toArray())
                : t("requests.impact.obstacle." + obstacle.code(), arguments.toArray());
    }

    /// The feature concerned, or the request as a whole.
    static String feature(ImpactObstacle obstacle) {
        String key = "catalog.feature." + obstacle.feature();
        return Texts.has(key) ? t(key) : t("requests.request");
    }
}
