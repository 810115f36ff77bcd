package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Divides the lines of a text page into parts by headings, which carry no mark and are known by their words. A table
/// under a heading that is not known, or a second table under one that is, gets a part of its own without section.
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
    private final List<Part> parts = new ArrayList<>();
    private Optional<Section> section = Optional.empty();
    private PageLine heading = new PageLine(1, "");
    private @Nullable PageLine unknownHeading;
    private boolean hasTable;
    private List<PageLine> body = new ArrayList<>();

    private PageOutline(Vocabulary words) {
        this.words = words;
    }

    static List<Part> of(List<PageLine> lines, Vocabulary words) {
        PageOutline outline = new PageOutline(words);
        for (int i = 0; i < lines.size(); i++) {
            boolean alone = (i == 0 || lines.get(i - 1).isBlank())
                    && (i + 1 == lines.size() || lines.get(i + 1).isBlank());
            outline.line(lines.get(i), alone);
        }
        outline.close();
        return List.copyOf(outline.parts);
    }

    private void line(PageLine line, boolean alone) {
        Optional<Section> named = words.section(line.text());
        if (named.isPresent()) {
            open(named, line);
        } else if (words.isOtherHeading(line.text())) {
            open(Optional.empty(), line);
        } else if (words.isSetHeader(line.text())) {
            if (section.isPresent() && (unknownHeading != null || hasTable || isUnexpected(section.get()))) {
                open(Optional.empty(), unknownHeading != null ? unknownHeading : line);
            }
            hasTable = true;
            body.add(line);
        } else {
            unknownHeading = alone && isUnknownHeading(line.text()) ? line : unknownHeading;
            body.add(line);
        }
    }

    /// A table far below the heading of a section that has none in the article: a heading between them is lost.
    private boolean isUnexpected(Section named) {
        return !WITH_TABLES.contains(named) && body.stream().anyMatch(line -> !line.isBlank());
    }

    private boolean isUnknownHeading(String text) {
        return words.isHeadingLike(text)
                && !text.endsWith(":")
                && !words.isNoteMarker(text)
                && !Addresses.startsWithAddress(text)
                && PortCell.startIn(text) < 0
                && !RowDraft.begins(text);
    }

    private void open(Optional<Section> next, PageLine title) {
        close();
        section = next;
        heading = title;
        unknownHeading = null;
        hasTable = false;
    }

    private void close() {
        if (!heading.isBlank() || !body.isEmpty()) {
            parts.add(new Part(section, heading, body));
        }
        body = new ArrayList<>();
    }
}
