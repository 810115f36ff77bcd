package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.source.learn.markup.Block;
import dev.portreeve.catalog.source.learn.markup.PageLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the table of names and networks in plain text: the lines of addresses below its header, to the next line that
/// is
/// something else.
final class EndpointLines {

    private final Page page;
    private final Groups groups;
    private boolean found;

    EndpointLines(Page page, Groups groups) {
        this.page = page;
        this.groups = groups;
    }

    /// Whether there was such a table.
    boolean found() {
        return found;
    }

    /// Takes the table out of the blocks of a part.
    List<Block> read(Part part, List<Block> blocks) {
        List<Block> rest = new ArrayList<>();
        AddressCell cell = null;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Text text && isHeader(text.content().text())) {
                found = true;
                cell = cell(text.content().with(part.heading().text()));
            } else if (cell != null && block instanceof Block.Text text && isCell(text.content())) {
                cell.read(text.content());
            } else if (cell == null || !isGap(blocks, i)) {
                cell = null;
                rest.add(block);
            }
        }
        return rest;
    }

    /// Whether a blank line stands inside a cell: addresses, or a label before some, go on below it.
    private static boolean isGap(List<Block> blocks, int index) {
        return blocks.get(index) instanceof Block.Text blank
                && blank.content().isBlank()
                && index + 1 < blocks.size()
                && blocks.get(index + 1) instanceof Block.Text next
                && isCell(next.content());
    }

    private AddressCell cell(PageLine label) {
        GroupDraft group = groups.open(GroupKind.DEVICE_MANAGEMENT, Optional.empty(), label);
        return new AddressCell(page, group.subject(), group.destinations(), group.notes());
    }

    private static boolean isCell(PageLine line) {
        return !line.isBlank()
                && Addresses.isCell(line.text())
                && (line.text().endsWith(":") || Addresses.startsWithAddress(line.text()));
    }

    /// Whether a line is the two headers one after the other.
    private boolean isHeader(String text) {
        Vocabulary words = page.words();
        for (int blank = text.indexOf(' '); blank > 0 && text.length() < 80; blank = text.indexOf(' ', blank + 1)) {
            boolean both = words.column(text.substring(0, blank))
                            .filter(Column.ENDPOINTS::equals)
                            .isPresent()
                    && words.column(text.substring(blank + 1))
                            .filter(Column.NETWORKS::equals)
                            .isPresent();
            if (both) {
                return true;
            }
        }
        return false;
    }
}
