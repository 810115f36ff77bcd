package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.source.learn.markup.Block;
import dev.portreeve.catalog.source.learn.markup.PageLine;
import java.util.List;
import java.util.Optional;

/// A part of the page: what stands under one heading.
///
/// @param section the section its heading names; empty for parts without endpoints of their own
/// @param kind    what its heading means
/// @param heading the heading as written, with its line; empty before the first one
/// @param blocks  what stands below it
record Part(Optional<Section> section, Kind kind, PageLine heading, List<Block> blocks) {

    /// What a heading means.
    enum Kind {
        /// A section of the catalog, or a part known to have none.
        KNOWN,
        /// The vocabulary does not have it.
        UNKNOWN,
        /// The list that repeats the addresses of the whole page.
        CONSOLIDATED
    }

    Part {
        blocks = List.copyOf(blocks);
    }

    /// The section that rows of this part belong to: a new one, named after its heading, where the heading is unknown.
    Section rowSection() {
        return section.orElseGet(
                () -> kind == Kind.UNKNOWN ? HeadingSlug.section(heading.text()) : HeadingSlug.UNRECOGNISED);
    }

    /// Whether its heading is unknown and names a section of its own.
    boolean isNew() {
        return section.isEmpty() && !rowSection().equals(HeadingSlug.UNRECOGNISED);
    }

    boolean in(Section wanted) {
        return section.filter(wanted::equals).isPresent();
    }

    /// The lines of its texts, blank ones included.
    List<PageLine> lines() {
        return blocks.stream()
                .filter(Block.Text.class::isInstance)
                .map(block -> ((Block.Text) block).content())
                .toList();
    }
}
