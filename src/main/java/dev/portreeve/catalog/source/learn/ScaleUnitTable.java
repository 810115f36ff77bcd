package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.catalog.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells the rows of a scale unit table from the prose around it: codes, storage names, hosts, ports, one a line and in
/// this order.
final class ScaleUnitTable {

    private static final Pattern STORAGE = Pattern.compile("[a-z0-9]{3,24}");

    private final Page page;
    private final Section section;
    private final List<Row> rows = new ArrayList<>();
    private final List<PageLine> prose = new ArrayList<>();
    private @Nullable Row current;
    private boolean inTable;
    private boolean afterBlank;

    private ScaleUnitTable(Page page, Section section) {
        this.page = page;
        this.section = section;
    }

    static ScaleUnitTable read(Page page, Section section, List<PageLine> lines) {
        ScaleUnitTable table = new ScaleUnitTable(page, section);
        lines.forEach(table::line);
        return table;
    }

    List<Row> rows() {
        return rows;
    }

    List<PageLine> prose() {
        return prose;
    }

    private void line(PageLine line) {
        String text = line.text();
        if (page.words().isScaleUnitHeader(text)) {
            inTable = true;
            current = null;
        } else if (!codes(line).isEmpty()) {
            inTable = true;
            row(line, Cell.CODE).codes.addAll(codes(line));
        } else if (inTable && PortCell.startIn(text) == 0) {
            row(line, Cell.PORT).ports.add(line);
        } else if (inTable && Addresses.startsWithAddress(text)) {
            hosts(line);
        } else if (inTable && STORAGE.matcher(text).matches()) {
            row(line, Cell.STORAGE).storage.add(line);
        } else if (inTable && !afterBlank && !line.isBlank()) {
            page.find("learn.orphan-cell", Severity.QUARANTINE, line.number(), section.slug(), text);
        } else {
            inTable &= line.isBlank();
            prose.add(line);
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

    private void hosts(PageLine line) {
        int ports = PortCell.startIn(line.text());
        String hosts = ports < 0 ? line.text() : line.text().substring(0, ports);
        row(line, Cell.HOST).hosts.add(line.with(hosts));
        if (ports >= 0) {
            row(line, Cell.PORT).ports.add(line.with(line.text().substring(ports)));
        }
    }

    /// The row the cell belongs to: a new one when the order of the cells starts over.
    private Row row(PageLine line, Cell cell) {
        Row row = current;
        boolean startsOver = row == null || (row.last.compareTo(cell) > 0 && !(row.last == Cell.STORAGE));
        if (row == null || startsOver) {
            row = new Row(line.number());
            rows.add(row);
        }
        row.last = cell;
        current = row;
        return row;
    }

    static Optional<ScaleUnit> code(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) ? ScaleUnit.tryParse(text) : Optional.empty();
    }

    /// The columns, in their order.
    enum Cell {
        CODE,
        STORAGE,
        HOST,
        PORT
    }

    /// The cells of a row.
    static final class Row {
        private final int line;
        private final List<PageLine> codes = new ArrayList<>();
        private final List<PageLine> storage = new ArrayList<>();
        private final List<PageLine> hosts = new ArrayList<>();
        private final List<PageLine> ports = new ArrayList<>();
        private Cell last = Cell.CODE;

        private Row(int line) {
            this.line = line;
        }

        int line() {
            return line;
        }

        List<PageLine> codes() {
            return codes;
        }

        List<PageLine> storage() {
            return storage;
        }

        List<PageLine> hosts() {
            return hosts;
        }

        List<PageLine> ports() {
            return ports;
        }
    }
}
