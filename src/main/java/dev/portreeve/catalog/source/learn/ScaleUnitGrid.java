package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.source.learn.markup.Block;
import dev.portreeve.catalog.source.learn.markup.PageLine;
import dev.portreeve.catalog.source.learn.markup.TableRow;
import dev.portreeve.catalog.source.learn.markup.TableRow.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the rows of a table of scale units or regions whose cells are marked.
final class ScaleUnitGrid {

    private final Page page;
    private final String subject;
    private final Columns columns;

    private ScaleUnitGrid(Page page, String subject, Columns columns) {
        this.page = page;
        this.subject = subject;
        this.columns = columns;
    }

    /// Whether a table says which hosts serve which scale units or regions.
    static boolean recognises(Columns columns) {
        return (columns.has(Column.SCALE_UNITS) || columns.has(Column.REGION)) && hosts(columns) != Column.ID;
    }

    static List<ScaleUnitCells> read(Page page, String subject, Block.Table table, Columns columns) {
        ScaleUnitGrid grid = new ScaleUnitGrid(page, subject, columns);
        return table.rows().stream()
                .filter(row -> !row.header())
                .filter(row -> !row.cells().stream().allMatch(Cell::isBlank))
                .map(grid::row)
                .toList();
    }

    /// The column of hosts, whatever it is called.
    private static Column hosts(Columns columns) {
        return List.of(Column.HOSTS, Column.ADDRESSES, Column.ENDPOINTS).stream()
                .filter(columns::has)
                .findFirst()
                .orElse(Column.ID);
    }

    private ScaleUnitCells row(TableRow row) {
        ScaleUnitCells cells = new ScaleUnitCells(row.line());
        for (PageLine line : columns.cell(row, Column.SCALE_UNITS).lines()) {
            for (String token : Addresses.tokens(line.text())) {
                if (ScaleUnitTable.code(token).isPresent()) {
                    cells.codes().add(line.with(token));
                } else {
                    page.find("learn.orphan-cell", Severity.QUARANTINE, line.number(), subject, token);
                }
            }
        }
        Cell named = columns.cell(row, Column.REGION);
        Optional<Region> region = page.words().region(named.text());
        region.ifPresent(cells::region);
        if (region.isEmpty() && !named.isBlank()) {
            page.find("learn.region-unknown", Severity.QUARANTINE, row.line(), subject, named.text());
        }
        cells.storage().addAll(columns.cell(row, Column.STORAGE).lines());
        cells.hosts().addAll(columns.cell(row, hosts(columns)).lines());
        cells.ports().addAll(ports(columns.cell(row, Column.PORTS)));
        return cells;
    }

    private List<PageLine> ports(Cell cell) {
        List<PageLine> ports = new ArrayList<>();
        for (PageLine line : cell.lines()) {
            if (PortCell.startIn(line.text()) == 0) {
                ports.add(line);
            } else {
                page.find("learn.unreadable-port", Severity.QUARANTINE, line.number(), subject, line.text());
            }
        }
        return ports;
    }
}
