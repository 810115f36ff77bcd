package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.source.learn.markup.Block;
import dev.portreeve.catalog.source.learn.markup.PageLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells the rows of the set tables of a part of the page from its prose.
final class SetTable {

    private final Page page;
    private final String subject;
    private final List<RowDraft> drafts = new ArrayList<>();
    private final List<Block> prose = new ArrayList<>();
    private @Nullable RowDraft current;
    private boolean inTable;
    private boolean afterBlank = true;

    private SetTable(Page page, String subject) {
        this.page = page;
        this.subject = subject;
    }

    static SetTable read(Page page, String subject, List<Block> blocks) {
        SetTable table = new SetTable(page, subject);
        for (Block block : blocks) {
            if (block instanceof Block.Text text) {
                table.line(text);
            } else {
                table.current = null;
                table.inTable = false;
                table.afterBlank = true;
                table.prose.add(block);
            }
        }
        return table;
    }

    List<SetRow> rows() {
        return drafts.stream().map(RowDraft::finish).toList();
    }

    /// What belongs to no row, blank lines included.
    List<Block> prose() {
        return prose;
    }

    private void line(Block.Text block) {
        PageLine line = block.content();
        if (line.isBlank()) {
            current = current != null && current.isComplete() ? null : current;
            prose.add(block);
        } else if (page.words().isSetHeader(line.text())) {
            current = null;
            inTable = true;
        } else if (beginsRow(line.text())) {
            current = RowDraft.start(line, page.words());
            drafts.add(current);
            inTable = true;
        } else if (current == null || !current.accept(line)) {
            current = null;
            outside(block);
        }
        afterBlank = line.isBlank();
    }

    private boolean beginsRow(String text) {
        if (!RowDraft.begins(text)) {
            return false;
        }
        boolean expected = current == null ? inTable && !afterBlank : current.hasCategory();
        return expected || page.words().category(text).isPresent();
    }

    private void outside(Block.Text block) {
        PageLine line = block.content();
        if ((inTable || !drafts.isEmpty()) && isDebris(line.text())) {
            page.find("learn.orphan-cell", Severity.QUARANTINE, line.number(), subject, line.text());
        } else {
            inTable = false;
            prose.add(block);
        }
    }

    /// A cell whose row is missing: it must not end up in another row.
    private boolean isDebris(String text) {
        if (Items.isItem(text)) {
            return false;
        }
        String rest = text;
        RowFlags flags = page.words().flags();
        if (flags.startsWithFlag(rest)) {
            String afterNeed = flags.afterNeed(rest);
            rest = afterNeed == null ? rest : afterNeed;
            String afterTruth = flags.afterTruth(rest);
            rest = afterTruth == null ? rest : afterTruth;
            return rest.isEmpty() || Addresses.startsWithAddress(rest);
        }
        return PortCell.startIn(rest) == 0 || (Addresses.startsWithAddress(rest) && Addresses.isCell(rest));
    }
}
