package dev.portreeve.requests;

import java.util.ArrayList;
import java.util.List;

/// What a revision lacks for a request that the revision before had: only a person can say what to do.
///
/// @param code       kebab-case word: of a gap (`rules.finding.<code>`), `scale-unit-unknown`, `feature-unknown`,
///                   `nothing-left` or `not-computed` (`requests.impact.obstacle.<code>`)
/// @param feature    the feature concerned; empty for the request as a whole
/// @param subject    the catalog entry or scale unit concerned; may be empty
/// @param parameters of the message, after the subject
public record ImpactObstacle(String code, String feature, String subject, List<String> parameters) {

    /// Copies the parameters.
    public ImpactObstacle {
        parameters = List.copyOf(parameters);
    }

    /// Everything in a row, for comparing and storing.
    List<String> words() {
        List<String> words = new ArrayList<>(List.of(code, feature, subject));
        words.addAll(parameters);
        return List.copyOf(words);
    }

    static ImpactObstacle of(List<String> words) {
        return new ImpactObstacle(words.get(0), words.get(1), words.get(2), words.subList(3, words.size()));
    }
}
