package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.grow;
import static dev.portreeve.shell.kit.Markup.mono;
import static dev.portreeve.shell.kit.Markup.muted;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import dev.portreeve.rendering.Rendering;
import dev.portreeve.requests.ui.dossier.TargetHelp;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.CodeFile;
import dev.portreeve.shell.kit.CodeView;
import dev.portreeve.shell.kit.LinkTabs;
import dev.portreeve.shell.kit.VerdictCounts;
import dev.portreeve.shell.kit.VerdictKind;
import dev.portreeve.shell.kit.VerdictStrip;
import dev.portreeve.shell.kit.VerdictTag;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The rendered text, a tab for each target: verdicts, what is not as asked and why, and the files.
final class TargetPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient List<TargetFiles> targets;
    private final SerializableFunction<String, String> address;

    /// @param address of the page with a target's tab open
    TargetPanel(List<TargetFiles> targets, SerializableFunction<String, String> address) {
        this.targets = List.copyOf(targets);
        this.address = address;
    }

    /// Opens a target's tab; the first when there is no such target.
    void show(Optional<String> wanted) {
        removeAll();
        Optional<TargetFiles> open = targets.stream()
                .filter(each -> wanted.equals(Optional.of(each.target())))
                .findFirst()
                .or(() -> targets.stream().findFirst());
        open.ifPresent(target -> add(tabs(target), target(target)));
    }

    private Component tabs(TargetFiles open) {
        LinkTabs tabs = new LinkTabs(t("requests.targets"));
        for (TargetFiles each : targets) {
            tabs.tab(
                    name(each),
                    address.apply(each.target()),
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

    private static Component target(TargetFiles target) {
        Div shown = div("target");
        target.rendering()
                .ifPresent(rendering ->
                        shown.add(new VerdictStrip(Verdicts.counts(rendering)), DeviationList.of(rendering)));
        shown.add(help(target));
        List<TextFile> files = target.files();
        for (int i = 0; i < files.size(); i++) {
            shown.add(i == 0 ? file(files.get(i)) : folded(files.get(i)));
        }
        return shown;
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

    private static Component file(TextFile file) {
        CodeView view = new CodeView(t("requests.file.label", file.path()), file.text());
        if (!file.comments().isEmpty()) {
            view.comments(file.comments());
        }
        return new CodeFile(file.name(), file.text(), file.sha256(), file.mediaType(), view);
    }

    /// Filled when it is opened, so that a page with many files stays light.
    private static Component folded(TextFile file) {
        int size = file.text().getBytes(StandardCharsets.UTF_8).length;
        Div content = div("");
        Details details = new Details(
                div("chg-sum", mono(file.name()), muted(Formats.current().bytes(size)), grow()), content);
        details.addClassName("fold");
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && content.getComponentCount() == 0) {
                content.add(file(file));
            }
        });
        return details;
    }
}
