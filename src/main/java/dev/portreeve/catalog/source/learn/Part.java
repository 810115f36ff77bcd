package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.model.Section;
import java.util.List;
import java.util.Optional;

/// A part of the page: what stands under one heading.
///
/// @param section the section its heading names; empty for parts without endpoints of their own
/// @param heading the heading as written, with its line; empty before the first one
/// @param lines   the lines below it
record Part(Optional<Section> section, PageLine heading, List<PageLine> lines) {

    /// The section of rows whose heading this reader does not know.
    static final Section UNRECOGNISED = new Section("unrecognised");

    Part {
        lines = List.copyOf(lines);
    }

    /// The section that rows of this part belong to.
    Section rowSection() {
        return section.orElse(UNRECOGNISED);
    }
}
