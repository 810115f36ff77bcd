package dev.portreeve.catalog.source.learn.markup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A page as blocks, with what it says about itself.
///
/// @param carrier   what kind of copy it is, such as `learn-html`
/// @param title     as its head says; empty when it says nothing
/// @param dated     the day its head gives
/// @param oddities  what is wrong with its marks
public record Markup(
        String carrier, Optional<String> title, Optional<LocalDate> dated, List<Block> blocks, List<Oddity> oddities) {

    /// Copies the lists.
    public Markup {
        blocks = List.copyOf(blocks);
        oddities = List.copyOf(oddities);
    }

    /// Whether headings are marked, so that they need not be known by their words.
    public boolean hasHeadings() {
        return blocks.stream().anyMatch(Block.Heading.class::isInstance);
    }

    /// Something wrong with the marks of a page, as a finding's code and value.
    public record Oddity(String code, int line, String value) {}
}
