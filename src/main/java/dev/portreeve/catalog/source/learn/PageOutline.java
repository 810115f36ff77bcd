package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.source.learn.markup.Block;
import dev.portreeve.catalog.source.learn.markup.Markup;
import dev.portreeve.catalog.source.learn.markup.PageLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Divides a page into parts by its headings. In plain text headings carry no mark and are known by their words: a
/// table under a heading that is not known, or a second table under one that is, gets a part of its own without
/// section.
final class PageOutline {

    private static final List<Section> WITH_TABLES = List.of(
            Section.CORE,
            Section.AUTOPILOT,
            Section.REMOTE_HELP,
            Section.WNS,
            Section.DELIVERY_OPTIMIZATION,
            Section.APPLE,
            Section.AOSP,
            Section.AUTHENTICATION);

    private final Vocabulary words;
    private final boolean marked;
    private final List<Part> parts = new ArrayList<>();
    private HeadingMeaning meaning = HeadingMeaning.NONE;
    private PageLine heading = new PageLine(1, "");
    private int level;
    private @Nullable PageLine unknownHeading;
    private boolean hasTable;
    private int subheading = -1;
    private List<Block> body = new ArrayList<>();

    private PageOutline(Vocabulary words, boolean marked) {
        this.words = words;
        this.marked = marked;
    }

    static List<Part> of(Markup page, Vocabulary words) {
        PageOutline outline = new PageOutline(words, page.hasHeadings());
        List<Block> blocks = page.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            boolean alone =
                    (i == 0 || isBlank(blocks.get(i - 1))) && (i + 1 == blocks.size() || isBlank(blocks.get(i + 1)));
            outline.block(blocks.get(i), alone);
        }
        outline.close();
        return List.copyOf(outline.parts);
    }

    private static boolean isBlank(Block block) {
        return block instanceof Block.Text text && text.content().isBlank();
    }

    private void block(Block block, boolean alone) {
        switch (block) {
            case Block.Heading mark -> heading(mark);
            case Block.Text text when !marked -> line(text, alone);
            case Block.Table table -> table(table);
            case Block.Text _, Block.Note _, Block.Tab _, Block.TabsEnd _, Block.Code _ -> body.add(block);
        }
    }

    /// A heading the vocabulary does not have belongs to the section when it stands below its heading.
    private void heading(Block.Heading mark) {
        Optional<HeadingMeaning> known = HeadingMeaning.of(mark, words);
        if (known.isEmpty() && meaning.section().isPresent() && mark.level() > level) {
            subheading = body.size();
            body.add(mark);
        } else {
            open(known.orElse(HeadingMeaning.UNKNOWN), mark.title());
            level = mark.level();
        }
    }

    /// A table of sets under an unknown heading below the section's own is another section's.
    private void table(Block.Table table) {
        boolean foreign = subheading >= 0
                && (hasTable || !WITH_TABLES.contains(meaning.section().orElse(Section.CORE)))
                && SetGrid.recognises(Columns.of(table, words));
        if (foreign && body.get(subheading) instanceof Block.Heading mark) {
            List<Block> moved = new ArrayList<>(body.subList(subheading + 1, body.size()));
            body.subList(subheading, body.size()).clear();
            open(HeadingMeaning.UNKNOWN, mark.title());
            level = mark.level();
            body.addAll(moved);
        }
        hasTable = true;
        body.add(table);
    }

    private void line(Block.Text text, boolean alone) {
        PageLine line = text.content();
        Optional<HeadingMeaning> known = HeadingMeaning.of(line.text(), words);
        if (known.isPresent()) {
            open(known.get(), line);
        } else if (words.isSetHeader(line.text())) {
            Optional<Section> section = meaning.section();
            if (section.isPresent() && (unknownHeading != null || hasTable || isUnexpected(section.get()))) {
                open(HeadingMeaning.UNKNOWN, unknownHeading != null ? unknownHeading : line.with(""));
            }
            hasTable = true;
            body.add(text);
        } else {
            unknownHeading = alone && isUnknownHeading(line.text()) ? line : unknownHeading;
            body.add(text);
        }
    }

    /// A table far below the heading of a section that has none in the article: a heading between them is lost.
    private boolean isUnexpected(Section named) {
        return !WITH_TABLES.contains(named) && body.stream().anyMatch(block -> !isBlank(block));
    }

    private boolean isUnknownHeading(String text) {
        return words.isHeadingLike(text)
                && !text.endsWith(":")
                && !words.isNoteMarker(text)
                && !Addresses.startsWithAddress(text)
                && PortCell.startIn(text) < 0
                && !RowDraft.begins(text);
    }

    private void open(HeadingMeaning next, PageLine title) {
        close();
        meaning = next;
        heading = title;
        unknownHeading = null;
        subheading = -1;
        hasTable = false;
    }

    private void close() {
        if (!heading.isBlank() || !body.isEmpty()) {
            parts.add(new Part(meaning.section(), meaning.kind(), heading, body));
        }
        body = new ArrayList<>();
    }
}
