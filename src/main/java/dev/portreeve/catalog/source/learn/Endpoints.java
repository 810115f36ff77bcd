package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.source.learn.markup.Block;
import dev.portreeve.catalog.source.learn.markup.PageLine;
import dev.portreeve.catalog.source.learn.markup.TableRow;
import java.util.List;
import java.util.Optional;

/// Reads the table of pages that number no sets: names beside the networks they stand in. Its hosts are those of device
/// management.
final class Endpoints {

    private Endpoints() {}

    static boolean recognises(Columns columns) {
        return columns.has(Column.ENDPOINTS) && columns.has(Column.NETWORKS);
    }

    static void read(Page page, Groups groups, PageLine heading, Block.Table table, Columns columns) {
        PageLine label = new PageLine(table.line(), heading.text());
        GroupDraft group = groups.open(GroupKind.DEVICE_MANAGEMENT, Optional.empty(), label);
        AddressCell cell = new AddressCell(page, group.subject(), group.destinations(), group.notes());
        for (TableRow row : table.rows()) {
            if (!row.header()) {
                List.of(Column.ENDPOINTS, Column.NETWORKS)
                        .forEach(column -> columns.cell(row, column).lines().forEach(cell::read));
            }
        }
    }
}
