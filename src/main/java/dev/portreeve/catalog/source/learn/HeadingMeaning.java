package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.source.learn.markup.Block;
import java.util.Optional;

/// What a heading begins.
record HeadingMeaning(Optional<Section> section, Part.Kind kind) {

    /// A part without endpoints of its own.
    static final HeadingMeaning NONE = new HeadingMeaning(Optional.empty(), Part.Kind.KNOWN);

    static final HeadingMeaning UNKNOWN = new HeadingMeaning(Optional.empty(), Part.Kind.UNKNOWN);

    private static final HeadingMeaning CONSOLIDATED = new HeadingMeaning(Optional.empty(), Part.Kind.CONSOLIDATED);

    /// What a marked heading begins, by its words or else by what links call it.
    static Optional<HeadingMeaning> of(Block.Heading heading, Vocabulary words) {
        return of(heading.title().text(), words)
                .or(() -> of(heading.anchor().replace('-', ' '), Vocabularies.english()));
    }

    /// Empty when the vocabulary does not have it.
    static Optional<HeadingMeaning> of(String line, Vocabulary words) {
        Optional<Section> section = words.section(line)
                .or(() -> words.heading(line).flatMap(GroupKind::byKey).map(GroupKind::section));
        if (section.isPresent()) {
            return Optional.of(new HeadingMeaning(section, Part.Kind.KNOWN));
        }
        if (words.isConsolidated(line)) {
            return Optional.of(CONSOLIDATED);
        }
        return words.isOtherHeading(line) || words.isTitle(line) ? Optional.of(NONE) : Optional.empty();
    }
}
