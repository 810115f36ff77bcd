package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import dev.portreeve.rendering.Rendering;
import dev.portreeve.requests.ui.dossier.TargetHelp;
import dev.portreeve.shell.kit.CodeFile;
import dev.portreeve.shell.kit.LinkTabs;
import dev.portreeve.shell.kit.VerdictCounts;
import dev.portreeve.shell.kit.VerdictKind;
import dev.portreeve.shell.kit.VerdictStrip;
import dev.portreeve.shell.kit.VerdictTag;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The rendered text, a tab for each target: verdicts, what is not as asked and why, and the files.
final class TargetPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient List<TargetFiles> targets;
    private final transient Optional<EarlierFiles.Of> earlier;
    private final SerializableFunction<String, String> address;

    /// @param earlier the files of the package that takes these over from; empty for the first of its place
    /// @param address of the page with a choice, such as `target=squid`
    TargetPanel(
            List<TargetFiles> targets,
            Optional<EarlierFiles.Of> earlier,
            SerializableFunction<String, String> address) {
        this.targets = List.copyOf(targets);
        this.earlier = earlier;
        this.address = address;
    }

    /// Opens a file of a target; the first when there is no such file or target.
    void show(FileChoice wanted) {
        removeAll();
        Optional<TargetFiles> open = targets.stream()
                .filter(each -> wanted.target().equals(Optional.of(each.target())))
                .findFirst()
                .or(() -> targets.stream().findFirst());
        open.ifPresent(target -> add(tabs(target), target(target, wanted)));
    }

    private Component tabs(TargetFiles open) {
        LinkTabs tabs = new LinkTabs(t("requests.targets"));
        for (TargetFiles each : targets) {
            tabs.tab(
                    name(each),
                    address.apply(FileChoice.query(each.target())),
                    each.equals(open),
                    each.rendering().map(TargetPanel::marks).orElseGet(() -> new Component[0]));
        }
        return tabs;
    }

    static String name(TargetFiles target) {
        return t("rendering.target." + target.target());
    }

    private static Component[] marks(Rendering rendering) {
        VerdictCounts counts = Verdicts.counts(rendering);
        return Arrays.stream(VerdictKind.values())
                .filter(kind -> counts.of(kind) > 0)
                .map(kind -> VerdictTag.number(kind, counts.of(kind)))
                .toArray(Component[]::new);
    }

    private Component target(TargetFiles target, FileChoice wanted) {
        Div shown = div("target");
        target.rendering()
                .ifPresent(rendering ->
                        shown.add(new VerdictStrip(Verdicts.counts(rendering)), DeviationList.of(rendering)));
        shown.add(help(target));
        Optional<TextFile> open = target.files().stream()
                .filter(file -> wanted.file().equals(Optional.of(file.name())))
                .findFirst()
                .or(() -> target.files().stream().findFirst());
        open.ifPresent(file -> shown.add(names(target, file, wanted.compare()), file(target, file, wanted.compare())));
        return shown;
    }

    private Component names(TargetFiles target, TextFile open, boolean compare) {
        LinkTabs tabs = new LinkTabs(t("requests.files"));
        tabs.addClassName("file-tabs");
        target.files().forEach(file -> tabs.tab(file.name(), address(target, file, compare), file.equals(open)));
        return tabs;
    }

    private static Component help(TargetFiles target) {
        Details help = new Details(
                muted(t("requests.target.help")),
                TargetHelp.of(
                        target.target(),
                        target.files().stream().map(TextFile::path).toList()));
        help.addClassName("fold");
        help.getElement().getThemeList().add("no-padding");
        return help;
    }

    private Component file(TargetFiles target, TextFile file, boolean compare) {
        return new CodeFile(file.path(), file.text(), file.sha256())
                .beside(
                        earlier.map(found -> found.at(file.path())),
                        compare,
                        address(target, file, false),
                        address(target, file, true));
    }

    private String address(TargetFiles target, TextFile file, boolean compare) {
        return address.apply(FileChoice.query(target.target(), file.name(), compare));
    }
}
