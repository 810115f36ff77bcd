package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.catalog.source.learn.markup.Block;
import dev.portreeve.catalog.source.learn.markup.PageLine;
import dev.portreeve.catalog.source.learn.markup.RefusedPage;
import dev.portreeve.catalog.source.learn.markup.TableRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Gives each table of a page to the reader of its kind; a table of addresses that is of none is said.
final class TableRows {

    private final Page page;
    private final SetRows sets;
    private final ScaleUnitRows scaleUnits;
    private final Groups groups;
    private final ConsolidatedList consolidated;
    private final Limits limits;
    private final Set<PageLine> said = new HashSet<>();
    private boolean endpoints;

    TableRows(
            Page page,
            SetRows sets,
            ScaleUnitRows scaleUnits,
            Groups groups,
            ConsolidatedList consolidated,
            Limits limits) {
        this.page = page;
        this.sets = sets;
        this.scaleUnits = scaleUnits;
        this.groups = groups;
        this.consolidated = consolidated;
        this.limits = limits;
    }

    /// Whether a table of names and networks was among them.
    boolean hasEndpoints() {
        return endpoints;
    }

    /// Reads the tables of a part.
    ///
    /// @return the other blocks of it
    List<Block> read(Part part) throws RefusedPage {
        List<Block> rest = new ArrayList<>();
        for (Block block : part.blocks()) {
            boolean attestation = part.in(Section.ATTESTATION);
            if (block instanceof Block.Table table && !(attestation && isByRegion(table))) {
                table(part, table);
            } else {
                rest.add(block);
            }
        }
        return rest;
    }

    /// Says once that the heading of a part is not known.
    void unrecognised(Part part) {
        if (said.add(part.heading())) {
            page.find(
                    "learn.section-unrecognised",
                    Severity.WARNING,
                    part.heading().number(),
                    part.rowSection().slug(),
                    part.heading().text());
        }
    }

    private boolean isByRegion(Block.Table table) {
        return Columns.of(table, page.words()).has(Column.REGION);
    }

    private void table(Part part, Block.Table table) throws RefusedPage {
        Columns columns = Columns.of(table, page.words());
        if (SetGrid.recognises(columns)) {
            List<SetRow> rows = SetGrid.read(page, part.rowSection().slug(), table, columns);
            limits.rows(rows);
            if (part.section().isEmpty()) {
                unrecognised(part);
            }
            rows.forEach(row -> sets.add(part.rowSection(), row));
        } else if (ScaleUnitGrid.recognises(columns)) {
            scaleUnits(part, table, columns);
        } else if (Endpoints.recognises(columns)) {
            endpoints = true;
            Endpoints.read(page, groups, part.heading(), table, columns);
        } else if (columns.has(Column.ENDPOINTS)) {
            consolidated.table(table);
        } else {
            unread(part, table);
        }
    }

    /// A table of download hosts says by its heading or by its names whether they are for Windows or macOS.
    private void scaleUnits(Part part, Block.Table table, Columns columns) throws RefusedPage {
        List<ScaleUnitCells> rows = ScaleUnitGrid.read(page, part.rowSection().slug(), table, columns);
        limits.cells(rows);
        Section section = part.rowSection();
        if (!part.in(Section.SCRIPTS_WIN32) && !part.in(Section.MACOS)) {
            List<String> hosts = rows.stream()
                    .flatMap(row -> row.hosts().stream())
                    .flatMap(line -> Addresses.hostsIn(line.text()).stream())
                    .toList();
            String purpose = HostFacts.purpose(hosts).orElse("");
            if (purpose.isEmpty()) {
                unread(part, table);
                return;
            }
            unrecognised(part);
            section = purpose.equals("macos") ? Section.MACOS : Section.SCRIPTS_WIN32;
        }
        for (ScaleUnitCells row : rows) {
            scaleUnits.add(section, row);
        }
    }

    private void unread(Part part, Block.Table table) {
        List<TableRow> rows = table.rows().stream()
                .filter(row -> row.cells().stream()
                        .flatMap(cell -> cell.lines().stream())
                        .anyMatch(line -> Addresses.startsWithAddress(line.text())))
                .toList();
        for (TableRow row : rows) {
            String text = row.cells().stream().map(TableRow.Cell::text).collect(Collectors.joining(" | "));
            page.find(
                    "learn.table-unrecognised",
                    Severity.QUARANTINE,
                    row.line(),
                    part.rowSection().slug(),
                    text);
        }
    }
}
