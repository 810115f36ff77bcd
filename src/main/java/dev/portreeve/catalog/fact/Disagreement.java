package dev.portreeve.catalog.fact;

import dev.portreeve.catalog.model.Place;
import dev.portreeve.catalog.model.Section;
import java.util.Locale;
import java.util.Optional;

/// Where two sources say different things of a topic.
///
/// @param left  what the first source says; empty when it does not say it
/// @param right what the second one says; empty when it does not say it
public record Disagreement(
        Topic topic,
        Section section,
        FactKind kind,
        Nature nature,
        String left,
        String right,
        Optional<Place> leftPlace,
        Optional<Place> rightPlace) {

    /// In what way they differ.
    public enum Nature {
        /// Only the first source says it.
        ONLY_LEFT,
        /// Only the second source says it.
        ONLY_RIGHT,
        /// Both say something, and it is not the same.
        DIFFERENT,
        /// One names an address that the other covers by a wider one: no contradiction in effect.
        COVERED;

        /// The word of addresses, files and message keys.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
