package dev.portreeve.bundles.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import dev.portreeve.bundles.manifest.PackageId;
import dev.portreeve.bundles.zip.Archive;
import dev.portreeve.bundles.zip.ArchiveFile;
import dev.portreeve.shell.kit.CodeFile;
import dev.portreeve.shell.kit.EarlierFile;
import dev.portreeve.shell.kit.LinkTabs;
import dev.portreeve.shell.kit.SectionHead;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// What the targets load, target by target: the full state, and what of it is added and removed. The address says which
/// file is shown, and whether beside the one of the package before: `?file=&view=compare`.
final class PackageTexts extends Div {

    private static final long serialVersionUID = 1L;

    private static final String COMPARE = "compare";

    private final PackageId id;
    private final transient List<TargetText> files;
    private final transient Archive archive;
    private final transient EarlierTexts earlier;

    /// @param earlier the files that these take over from
    PackageTexts(PackageId id, Archive archive, EarlierTexts earlier) {
        this.id = id;
        this.files = archive.files().stream()
                .map(ArchiveFile::path)
                .flatMap(path -> TargetText.of(path).stream())
                .sorted()
                .toList();
        this.earlier = earlier;
        this.archive = archive;
        addClassNames("sec", "texts");
    }

    /// Shows what an address asks for; the first file when there is none of that name.
    void show(QueryParameters query) {
        Optional<String> wanted = query.getSingleParameter("file");
        boolean compare =
                query.getSingleParameter("view").filter(COMPARE::equals).isPresent();
        removeAll();
        add(new SectionHead(t("bundles.texts")).note(t("bundles.texts.note")));
        files.stream()
                .filter(file -> wanted.equals(Optional.of(file.path())))
                .findFirst()
                .or(() -> files.stream().findFirst())
                .ifPresent(file -> open(file, compare));
    }

    private void open(TargetText open, boolean compare) {
        LinkTabs targets = new LinkTabs(t("bundles.texts.targets"));
        files.stream().map(TargetText::target).distinct().forEach(target -> {
            TargetText first = files.stream()
                    .filter(file -> file.target().equals(target))
                    .findFirst()
                    .orElseThrow();
            targets.tab(t("rendering.target." + target), address(first, false), target.equals(open.target()));
        });
        add(targets);
        for (TargetText.State state : TargetText.State.values()) {
            add(group(open, state, compare));
        }
        add(file(open, compare));
    }

    private Component group(TargetText open, TargetText.State state, boolean compare) {
        LinkTabs names = new LinkTabs(t("bundles.texts." + state.word()));
        names.addClassName("file-tabs");
        files.stream()
                .filter(file -> file.target().equals(open.target()) && file.state() == state)
                .forEach(file -> names.tab(file.name(), address(file, compare && state.isWhole()), file.equals(open)));
        Div group = div("text-group", muted(t("bundles.texts." + state.word())), names);
        group.setVisible(names.getComponentCount() > 0);
        return group;
    }

    private Component file(TargetText open, boolean compare) {
        ArchiveFile file = archive.file(open.path()).orElseThrow();
        CodeFile shown = new CodeFile(
                open.language(),
                new String(file.bytes(), StandardCharsets.UTF_8),
                file.digest().hex());
        if (!open.state().isWhole()) {
            return shown.text();
        }
        Optional<EarlierFile> before = earlier.at(open.path());
        return shown.beside(before, compare, address(open, false), address(open, true));
    }

    private String address(TargetText file, boolean compare) {
        return BundlesNavigation.address(id) + "?file=" + file.path() + (compare ? "&view=" + COMPARE : "");
    }
}
