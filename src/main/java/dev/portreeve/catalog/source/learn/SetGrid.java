package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.model.Category;
import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.source.learn.markup.Block;
import dev.portreeve.catalog.source.learn.markup.PageLine;
import dev.portreeve.catalog.source.learn.markup.TableRow;
import dev.portreeve.catalog.source.learn.markup.TableRow.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads the rows of a set table whose cells are marked. A row whose cells do not fit the header is read by their
/// forms, or left out.
final class SetGrid {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final Pattern NOTHING = Pattern.compile("(?i)|n/?a|none|-|\u2013|\u2014");

    private final Page page;
    private final String subject;
    private final Columns columns;
    private final List<SetRow> rows = new ArrayList<>();

    private SetGrid(Page page, String subject, Columns columns) {
        this.page = page;
        this.subject = subject;
        this.columns = columns;
    }

    /// Whether a table lists sets: its rows have numbers and addresses.
    static boolean recognises(Columns columns) {
        return columns.has(Column.ID) && (columns.has(Column.ADDRESSES) || columns.has(Column.CATEGORY));
    }

    static List<SetRow> read(Page page, String subject, Block.Table table, Columns columns) {
        SetGrid grid = new SetGrid(page, subject, columns);
        table.rows().stream().filter(row -> !row.header()).forEach(grid::row);
        return grid.rows;
    }

    private void row(TableRow row) {
        if (row.cells().stream().allMatch(Cell::isBlank)) {
            return;
        }
        Columns own = columns(row);
        if (!fits(row, own) || !own.has(Column.ADDRESSES)) {
            page.find("learn.unreadable-row", Severity.QUARANTINE, row.line(), subject, text(row));
            return;
        }
        if (own != columns) {
            page.find("learn.shifted-row", Severity.WARNING, row.line(), subject, text(row));
        }
        rows.add(read(row, own));
        for (int i = own.has(Column.NOTES) ? row.cells().size() : 6;
                i < row.cells().size();
                i++) {
            surplus(row.cell(i), i, own);
        }
    }

    /// The columns of the header where the cells have their forms, or else those that the forms tell.
    private Columns columns(TableRow row) {
        if (fits(row, columns) && isFormed(row, columns)) {
            return columns;
        }
        Columns own = columns.ofRow(row);
        boolean told = own.has(Column.ADDRESSES) && fits(row, own) && isFormed(row, own);
        return told || !fits(row, columns) ? own : columns;
    }

    private boolean isFormed(TableRow row, Columns own) {
        Cell cell = own.cell(row, Column.ADDRESSES);
        String ports = own.cell(row, Column.PORTS).text();
        boolean addresses = Addresses.tokens(cell.text()).stream().anyMatch(Addresses::isAddressLike)
                && cell.lines().stream().map(PageLine::text).allMatch(Addresses::isCell);
        return (addresses || NOTHING.matcher(cell.text()).matches())
                && (PortCell.startIn(ports) == 0 || NOTHING.matcher(ports).matches());
    }

    private void surplus(Cell cell, int index, Columns own) {
        boolean used = List.of(Column.values()).stream().anyMatch(column -> own.of(column) == index);
        if (!used && !cell.isBlank()) {
            page.find(
                    "learn.orphan-cell",
                    Severity.QUARANTINE,
                    cell.lines().getFirst().number(),
                    subject,
                    cell.text());
        }
    }

    /// Whether number and category, if there is one, stand where the columns say.
    private boolean fits(TableRow row, Columns own) {
        String category = own.cell(row, Column.CATEGORY).text();
        return NUMBER.matcher(own.cell(row, Column.ID).text()).matches()
                && (page.words().categoryAtStart(category).isPresent()
                        || NOTHING.matcher(category).matches());
    }

    private SetRow read(TableRow row, Columns own) {
        Cell flags = own.cell(row, Column.CATEGORY);
        String text = flags.text();
        Optional<Vocabulary.CategoryWord> word = page.words().categoryAtStart(text);
        String id = own.cell(row, Column.ID).text();
        if (word.isEmpty()) {
            page.find("learn.no-category", Severity.WARNING, row.line(), subject + "/" + id, text);
        }
        String rest = text.substring(word.map(Vocabulary.CategoryWord::end).orElse(text.length()))
                .trim();
        String afterNeed = page.words().flags().afterNeed(rest);
        boolean required = page.words().flags().required().after(rest) != null;
        String remark = afterNeed == null ? rest : afterNeed;
        return new SetRow(
                id,
                row.line(),
                own.cell(row, Column.DESCRIPTION).text(),
                Optional.of(word.map(Vocabulary.CategoryWord::category).orElse(Category.DEFAULT)),
                required,
                truth(own.cell(row, Column.EXPRESS_ROUTE).text()),
                own.cell(row, Column.ADDRESSES).lines(),
                ports(own.cell(row, Column.PORTS), subject + "/" + id),
                remark.isEmpty() ? List.of() : List.of(new PageLine(row.line(), remark)),
                own.cell(row, Column.NOTES).lines());
    }

    /// The lines of a port cell; what names no protocol is no port.
    private List<PageLine> ports(Cell cell, String row) {
        List<PageLine> ports = new ArrayList<>();
        for (PageLine line : cell.lines()) {
            PageLine last = ports.isEmpty() ? line : ports.getLast();
            if (PortCell.startIn(line.text()) == 0) {
                ports.add(line);
            } else if (!ports.isEmpty() && PortCell.isContinuation(line.text())) {
                ports.set(ports.size() - 1, last.with(last.text() + ", " + line.text()));
            } else {
                page.find("learn.unreadable-port", Severity.QUARANTINE, line.number(), row, line.text());
            }
        }
        return ports;
    }

    private Optional<Boolean> truth(String text) {
        RowFlags flags = page.words().flags();
        if (flags.yes().after(text) != null) {
            return Optional.of(true);
        }
        return flags.no().after(text) != null ? Optional.of(false) : Optional.empty();
    }

    private static String text(TableRow row) {
        return row.cells().stream().map(Cell::text).collect(Collectors.joining(" | "));
    }
}
