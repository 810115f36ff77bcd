package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.mono;
import static dev.portreeve.shell.kit.Markup.muted;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.ScaleUnit;
import dev.portreeve.catalog.model.ScaleUnitRow;
import dev.portreeve.shell.kit.HostName;
import java.util.List;

/// The rows of the scale unit tables: region, codes, hosts, storage accounts as spelled.
final class ScaleUnitTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    ScaleUnitTable(List<ScaleUnitRow> rows) {
        addClassName("table");
        add(new NativeTableHeader(new NativeTableRow(
                head("catalog.units.region"), head("catalog.units"), head("catalog.hosts"), head("catalog.storage"))));
        NativeTableBody body = new NativeTableBody();
        rows.forEach(row -> body.add(row(row)));
        add(body);
    }

    private static Component head(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(t(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(ScaleUnitRow row) {
        NativeTableHeaderCell region = new NativeTableHeaderCell(
                new Anchor(EntryPath.of(row).route(), EntryWords.region(row.region())),
                div("muted", muted(t("catalog.purpose." + row.purpose()))));
        region.getElement().setAttribute("scope", "row");
        Div codes = div("units");
        row.codes().stream().map(ScaleUnit::code).forEach(code -> codes.add(mono(code)));
        Div hosts = div("");
        row.hosts().stream().map(Destination.Host::written).forEach(host -> hosts.add(div("", new HostName(host))));
        Div storage = div("");
        row.storageNames().forEach(name -> storage.add(div("", mono(name))));
        return new NativeTableRow(
                region, new NativeTableCell(codes), new NativeTableCell(hosts), new NativeTableCell(storage));
    }
}
