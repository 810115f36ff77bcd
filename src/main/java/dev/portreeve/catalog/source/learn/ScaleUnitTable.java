package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.source.learn.markup.Block;
import dev.portreeve.catalog.source.learn.markup.PageLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells the rows of a scale unit table in plain text from the prose around it: codes or a region, storage names,
/// hosts, ports, one a line and in this order.
final class ScaleUnitTable {

    private static final int MOST_STORAGE_NAMES = 20;
    private static final int LONGEST_REGION = 60;
    private static final Pattern STORAGE = Pattern.compile("[a-z0-9]{3,40}");

    private final Page page;
    private final Section section;
    private final List<ScaleUnitCells> rows = new ArrayList<>();
    private final List<Block> prose = new ArrayList<>();
    private @Nullable ScaleUnitCells current;
    private Cell last = Cell.CODE;
    private boolean inTable;
    private boolean afterBlank;

    private ScaleUnitTable(Page page, Section section) {
        this.page = page;
        this.section = section;
    }

    static ScaleUnitTable read(Page page, Section section, List<Block> blocks) {
        ScaleUnitTable table = new ScaleUnitTable(page, section);
        for (Block block : blocks) {
            if (block instanceof Block.Text text) {
                table.line(text);
            } else {
                table.inTable = false;
                table.prose.add(block);
            }
        }
        return table;
    }

    List<ScaleUnitCells> rows() {
        return rows;
    }

    List<Block> prose() {
        return prose;
    }

    private void line(Block.Text block) {
        PageLine line = block.content();
        String text = line.text();
        if (page.words().isScaleUnitHeader(text)) {
            inTable = true;
            current = null;
        } else if (cells(line)) {
            inTable = true;
        } else if (inTable && !afterBlank && !line.isBlank()) {
            page.find("learn.orphan-cell", Severity.QUARANTINE, line.number(), section.slug(), text);
        } else {
            inTable &= line.isBlank();
            prose.add(block);
        }
        afterBlank = line.isBlank();
    }

    /// Reads the cells of a line, of which there may be several; false when it holds none.
    private boolean cells(PageLine line) {
        int codes = leading(line.text(), word -> code(word).isPresent());
        int region = codes == 0 && inTable ? region(line.text()) : 0;
        PageLine rest = line.with(line.text().substring(Math.max(codes, region)));
        int most = codes > 0 ? MOST_STORAGE_NAMES : 1;
        int storage = inTable || codes > 0
                ? leading(rest.text(), word -> STORAGE.matcher(word).matches())
                : 0;
        boolean named = storage > 0
                && Addresses.tokens(rest.text().substring(0, storage)).size() <= most;
        PageLine last = rest.with(rest.text().substring(named ? storage : 0));
        boolean ports = PortCell.startIn(last.text()) == 0;
        boolean ends = last.isBlank() || ports || Addresses.startsWithAddress(last.text());
        boolean remark = !named && current != null && rest.text().startsWith("(");
        if (!(ends || (inTable && remark)) || (codes + region == 0 && (!inTable || line.isBlank()))) {
            return false;
        }
        Addresses.tokens(line.text().substring(0, codes))
                .forEach(code -> row(line, Cell.CODE).codes().add(line.with(code)));
        page.words()
                .region(line.text().substring(0, region))
                .ifPresent(it -> row(line, Cell.CODE).region(it));
        if (named) {
            Addresses.tokens(rest.text().substring(0, storage))
                    .forEach(name -> row(line, Cell.STORAGE).storage().add(line.with(name)));
        }
        if (ports) {
            row(line, Cell.PORT).ports().add(last);
        } else if (!last.isBlank()) {
            hosts(last);
        }
        return true;
    }

    /// The length of the words a text begins with that are all of one kind.
    private static int leading(String text, Predicate<String> kind) {
        int end = 0;
        while (end < text.length()) {
            int blank = text.indexOf(' ', end);
            int next = blank < 0 ? text.length() : blank;
            String word = text.substring(end, next);
            String bare = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
            if (!kind.test(bare)) {
                return end;
            }
            end = Math.min(next + 1, text.length());
        }
        return end;
    }

    /// The length of the name of a region that a text begins with.
    private int region(String text) {
        for (int end = Math.min(text.length(), LONGEST_REGION); end > 0; end = text.lastIndexOf(' ', end - 1)) {
            String rest = text.substring(end).trim();
            if (page.words().region(text.substring(0, end)).isPresent()
                    && (rest.isEmpty() || Addresses.startsWithAddress(rest))) {
                return end;
            }
        }
        return 0;
    }

    private void hosts(PageLine line) {
        int ports = PortCell.startIn(line.text());
        String hosts = ports < 0 ? line.text() : line.text().substring(0, ports);
        row(line, Cell.HOST).hosts().add(line.with(hosts));
        if (ports >= 0) {
            row(line, Cell.PORT).ports().add(line.with(line.text().substring(ports)));
        }
    }

    /// The row the cell belongs to: a new one when the order of the cells starts over.
    private ScaleUnitCells row(PageLine line, Cell cell) {
        ScaleUnitCells row = current;
        boolean startsOver = row == null || (last.compareTo(cell) > 0 && !(last == Cell.STORAGE));
        if (row == null || startsOver || (cell == Cell.CODE && row.region().isPresent())) {
            row = new ScaleUnitCells(line.number());
            rows.add(row);
        }
        last = cell;
        current = row;
        return row;
    }

    static Optional<ScaleUnit> code(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) ? ScaleUnit.tryParse(text) : Optional.empty();
    }

    /// The columns, in their order.
    private enum Cell {
        CODE,
        STORAGE,
        HOST,
        PORT
    }
}
