package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.source.learn.markup.Block;
import dev.portreeve.catalog.source.learn.markup.PageLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells the rows of a scale unit table in plain text from the prose around it: codes or a region, storage names,
/// hosts, ports, one a line and in this order.
final class ScaleUnitTable {

    private static final Pattern STORAGE = Pattern.compile("[a-z0-9]{3,24}");

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
        } else if (!codes(line).isEmpty()) {
            inTable = true;
            row(line, Cell.CODE).codes().addAll(codes(line));
        } else if (inTable && region(line)) {
            afterBlank = false;
        } else if (inTable && PortCell.startIn(text) == 0) {
            row(line, Cell.PORT).ports().add(line);
        } else if (inTable && Addresses.startsWithAddress(text)) {
            hosts(line);
        } else if (inTable && STORAGE.matcher(text).matches()) {
            row(line, Cell.STORAGE).storage().add(line);
        } else if (inTable && text.startsWith("(") && current != null) {
            hosts(line);
        } else if (inTable && !afterBlank && !line.isBlank()) {
            page.find("learn.orphan-cell", Severity.QUARANTINE, line.number(), section.slug(), text);
        } else {
            inTable &= line.isBlank();
            prose.add(block);
        }
        afterBlank = line.isBlank();
    }

    /// The codes of a line that holds nothing else.
    private static List<PageLine> codes(PageLine line) {
        List<String> tokens = Addresses.tokens(line.text());
        return tokens.stream().allMatch(token -> code(token).isPresent())
                ? tokens.stream().map(line::with).toList()
                : List.of();
    }

    /// A line that begins with the name of a region, alone or before the first host.
    private boolean region(PageLine line) {
        String text = line.text();
        for (int end = text.length(); end > 0; end = text.lastIndexOf(' ', end - 1)) {
            String rest = text.substring(end).trim();
            Optional<Region> named = page.words().region(text.substring(0, end));
            if (named.isPresent() && (rest.isEmpty() || Addresses.startsWithAddress(rest))) {
                row(line, Cell.CODE).region(named.get());
                if (!rest.isEmpty()) {
                    hosts(line.with(rest));
                }
                return true;
            }
        }
        return false;
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
