package dev.portreeve.bundles.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.portreeve.bundles.ui.PackageContents.Gap;
import dev.portreeve.shell.i18n.Texts;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.SectionHead;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the package does not open: what the catalog revision lacks, what a target cannot say, and what was never part
/// of it.
final class CoverageList extends Div {

    private static final long serialVersionUID = 1L;

    CoverageList(PackageContents contents) {
        addClassName("sec");
        UnorderedList list = new UnorderedList();
        list.addClassNames("notes", "not-covered");
        contents.gaps().forEach(gap -> list.add(item("bad", Icon.CIRCLE_SLASH, text(gap), feature(gap.feature()))));
        contents.counts().forEach((target, counts) -> lost(list, target, counts));
        list.add(item("", Icon.INFO, t("bundles.not-covered.other-sets"), t("bundles.not-covered.other-sets.help")));
        add(new SectionHead(t("bundles.not-covered")).note(t("bundles.not-covered.note")), list);
    }

    private static void lost(UnorderedList list, String target, Map<String, Long> counts) {
        long impossible = counts.getOrDefault("impossible", 0L);
        long narrower = counts.getOrDefault("narrower", 0L);
        if (impossible + narrower > 0) {
            list.add(item(
                    "warn",
                    Icon.TRIANGLE_ALERT,
                    t("bundles.not-covered.target", t("rendering.target." + target), impossible, narrower),
                    t("bundles.not-covered.target.help")));
        }
    }

    private static ListItem item(String tone, Icon icon, String what, String why) {
        ListItem item = new ListItem(icon.create("ni"), div("", span("nt-t", what), span("nt-d", why)));
        if (!tone.isEmpty()) {
            item.addClassName(tone);
        }
        return item;
    }

    private static String text(Gap gap) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(feature(gap.feature()));
        arguments.add(gap.subject());
        arguments.addAll(gap.parameters());
        return t("rules.finding." + gap.code(), arguments.toArray());
    }

    private static String feature(String word) {
        String key = "catalog.feature." + word;
        return Texts.has(key) ? t(key) : word;
    }
}
