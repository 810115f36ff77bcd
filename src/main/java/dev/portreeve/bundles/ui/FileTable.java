package dev.portreeve.bundles.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.mono;
import static dev.portreeve.shell.kit.Markup.span;

import com.google.common.base.Splitter;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dev.portreeve.bundles.manifest.PackageLayout;
import dev.portreeve.bundles.zip.Archive;
import dev.portreeve.bundles.zip.ArchiveFile;
import dev.portreeve.canonical.Digest;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.CopyButton;
import java.util.Map;

/// Every file of a package: path, what it is, size, digest.
final class FileTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    private static final int GROUP = 8;

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry(PackageLayout.SUMS, "bundles.file.sums"),
            Map.entry(PackageLayout.SSH_SIGNATURE, "bundles.file.sshsig"),
            Map.entry(PackageLayout.RAW_SIGNATURE, "bundles.file.sig"),
            Map.entry(PackageLayout.MANIFEST, "bundles.file.manifest"),
            Map.entry(PackageLayout.APPROVED, "bundles.file.approved"),
            Map.entry(PackageLayout.APPROVALS, "bundles.file.approvals"),
            Map.entry(PackageLayout.SCOPE, "bundles.file.scope"),
            Map.entry(PackageLayout.VERDICTS, "bundles.file.verdicts"),
            Map.entry(PackageLayout.CHANGES, "bundles.file.changes"),
            Map.entry(PackageLayout.REMOVALS, "bundles.file.removals"),
            Map.entry(PackageLayout.INSTRUCTIONS, "bundles.file.instructions"),
            Map.entry(PackageLayout.RULES, "bundles.file.rules"));

    FileTable(Archive archive) {
        addClassNames("table", "files");
        getElement().setAttribute("aria-label", t("bundles.files"));
        add(new NativeTableHeader(new NativeTableRow(
                heading("bundles.files.path"),
                heading("bundles.files.what"),
                number(heading("bundles.files.size")),
                heading("bundles.files.digest"))));
        NativeTableBody body = new NativeTableBody();
        archive.files().forEach(file -> body.add(row(file)));
        add(body);
    }

    private static NativeTableHeaderCell heading(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(t(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableHeaderCell number(NativeTableHeaderCell cell) {
        cell.addClassName("num");
        return cell;
    }

    private static NativeTableRow row(ArchiveFile file) {
        NativeTableHeaderCell path = new NativeTableHeaderCell(mono(file.path()));
        path.getElement().setAttribute("scope", "row");
        NativeTableCell size = new NativeTableCell(Formats.current().bytes(file.size()));
        size.addClassName("num");
        return new NativeTableRow(path, new NativeTableCell(what(file.path())), size, digest(file));
    }

    private static NativeTableCell digest(ArchiveFile file) {
        Digest digest = file.digest();
        return new NativeTableCell(span(
                "sha",
                mono(shortened(digest)),
                new CopyButton(t("bundles.files.digest-of", file.path()), digest.hex())));
    }

    /// The first two and the last group of eight digits.
    static String shortened(Digest digest) {
        String hex = digest.hex();
        return hex.substring(0, GROUP) + " " + hex.substring(GROUP, 2 * GROUP) + " … "
                + hex.substring(hex.length() - GROUP);
    }

    private static String what(String path) {
        if (PackageLayout.isChangeFile(path)) {
            return TargetText.of(path)
                    .map(file -> t(
                            "bundles.texts.of",
                            t("rendering.target." + file.target()),
                            t("bundles.texts." + file.state().word())))
                    .orElse("");
        }
        String kind = KINDS.get(path);
        return kind == null
                ? t("rendering.target."
                        + Splitter.on('/').split(path).iterator().next())
                : t(kind);
    }
}
