package dev.portreeve.bundles.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.mono;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.paragraph;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.UnorderedList;
import dev.portreeve.bundles.manifest.CheckedFile;
import dev.portreeve.bundles.manifest.FileCheck;
import dev.portreeve.bundles.zip.Archive;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.SectionHead;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Which checks the files of each target passed, by which tool in which version, and whether such files were ever on
/// the product: as the signed manifest says it.
final class CheckTable extends Div {

    private static final long serialVersionUID = 1L;

    CheckTable(Archive archive) {
        addClassName("sec");
        add(new SectionHead(t("bundles.checks")).note(t("bundles.checks.note")));
        Map<String, List<CheckedFile>> targets = CheckedFile.of(archive).stream()
                .collect(Collectors.groupingBy(CheckedFile::target, LinkedHashMap::new, Collectors.toList()));
        if (targets.isEmpty()) {
            add(paragraph("note", t("bundles.checks.earlier")));
            return;
        }
        UnorderedList devices = new UnorderedList();
        devices.addClassName("notes");
        targets.forEach(
                (target, files) -> devices.add(device(target, files.getFirst().device())));
        add(devices, table(targets));
    }

    private static ListItem device(String target, String word) {
        Icon icon = switch (word) {
            case "loaded" -> Icon.CIRCLE_CHECK;
            case "none" -> Icon.INFO;
            default -> Icon.CIRCLE_DASHED;
        };
        return new ListItem(
                icon.create("ni"),
                div(
                        "",
                        span("nt-t", t("rendering.target." + target) + ": " + t("bundles.checks.device." + word)),
                        span("nt-d", t("bundles.checks.device." + word + ".help"))));
    }

    private static Component table(Map<String, List<CheckedFile>> targets) {
        NativeTable table = new NativeTable();
        table.addClassNames("table", "checks");
        table.getElement().setAttribute("aria-label", t("bundles.checks"));
        table.add(new NativeTableHeader(new NativeTableRow(
                heading("bundles.files.path"),
                heading("bundles.checks.check"),
                heading("bundles.checks.by"),
                heading("bundles.checks.extent"),
                heading("bundles.checks.result"))));
        targets.values().forEach(files -> files.forEach(file -> table.add(body(file))));
        return table;
    }

    private static NativeTableHeaderCell heading(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(t(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /// A file's own group of lines, one for each check.
    private static NativeTableBody body(CheckedFile file) {
        NativeTableHeaderCell path = new NativeTableHeaderCell(mono(file.path()));
        path.getElement().setAttribute("scope", "rowgroup");
        path.getElement()
                .setAttribute(
                        "rowspan", String.valueOf(Math.max(1, file.checks().size())));
        NativeTableBody body = new NativeTableBody();
        if (file.checks().isEmpty()) {
            NativeTableCell none = new NativeTableCell(t("bundles.checks.none"));
            none.setColspan(4);
            body.add(new NativeTableRow(path, none));
        }
        for (FileCheck check : file.checks()) {
            NativeTableRow row = new NativeTableRow();
            if (body.getChildren().findAny().isEmpty()) {
                row.add(path);
            }
            row.add(
                    new NativeTableCell(span("", t("bundles.check." + check.kind())), rungs(check)),
                    new NativeTableCell(check.tool() + " " + check.version()),
                    new NativeTableCell(t("bundles.checks.extent." + check.extent())),
                    passed());
            body.add(row);
        }
        return body;
    }

    private static Component rungs(FileCheck check) {
        return check.rungs().isEmpty() ? span("", "") : muted(" " + String.join(" ", check.rungs()));
    }

    private static NativeTableCell passed() {
        return new NativeTableCell(span("passed", Icon.CHECK.create("ni"), span("", t("bundles.checks.passed"))));
    }
}
