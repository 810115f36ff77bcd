package dev.portreeve.bundles.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.requests.ui.dossier.TargetHelp;
import dev.portreeve.shell.kit.SectionHead;

/// How to load the files of each target of a package, and how to take them back.
final class LoadingList extends Div {

    private static final long serialVersionUID = 1L;

    LoadingList(PackageContents contents) {
        addClassName("sec");
        add(new SectionHead(t("requests.target.help")));
        for (String target : contents.counts().keySet()) {
            Details details =
                    new Details(t("rendering.target." + target), TargetHelp.of(target, contents.paths(target)));
            details.addClassName("fold");
            details.getElement().getThemeList().add("no-padding");
            details.setOpened(contents.counts().size() == 1);
            add(details);
        }
    }
}
