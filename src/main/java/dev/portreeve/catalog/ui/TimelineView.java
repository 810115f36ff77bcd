package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.paragraph;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.portreeve.catalog.Catalog;
import dev.portreeve.catalog.RevisionTimeline;
import dev.portreeve.catalog.TimelineStep;
import dev.portreeve.catalog.model.Section;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.NavKey;
import dev.portreeve.shell.kit.PageHead;
import dev.portreeve.shell.kit.PortalPage;
import dev.portreeve.shell.kit.SectionHead;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;

/// What changed when: a picture of the changes per section over the revisions, and the same numbers as a table.
@Route("catalog/timeline")
@Menu(title = "catalog.timeline", icon = "file-clock", order = 125)
@NavKey("t")
@PermitAll
final class TimelineView extends PortalPage {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 100;

    TimelineView(Catalog catalog, RevisionTimeline timeline) {
        PageHead head = head(t("catalog.timeline")).crumb(t("catalog.title"), "catalog");
        head.here(t("catalog.timeline"));
        head.actions(Buttons.link(Icon.HISTORY, t("catalog.revisions"), "catalog/revisions"));
        int revisions = catalog.revisions().size();
        List<TimelineStep> steps = timeline.newest(MOST);
        if (steps.isEmpty()) {
            add(
                    revisions == 0
                            ? new EmptyState(Icon.HISTORY, t("catalog.empty"), t("catalog.empty.next"))
                            : new EmptyState(
                                    Icon.HISTORY, t("catalog.compare.single"), t("catalog.timeline.single.next")));
            return;
        }
        List<Section> sections = sections(steps);
        if (sections.isEmpty()) {
            add(new EmptyState(Icon.EQUAL, t("catalog.compare.same"), t("catalog.timeline.same.next")));
        } else {
            add(div(
                    "pad",
                    new TimelinePicture(steps, sections),
                    paragraph("muted note", t("catalog.timeline.legend"))));
        }
        if (revisions > MOST) {
            add(div("pad", paragraph("muted note", t("catalog.timeline.newest", MOST))));
        }
        add(div("pad", new SectionHead(t("catalog.timeline.table")), new TimelineTable(steps, sections)));
    }

    /// Those in which anything ever changed: the article's in its order, then others.
    private static List<Section> sections(List<TimelineStep> steps) {
        List<Section> changed = steps.stream()
                .flatMap(step -> step.parts().stream())
                .map(TimelineStep.Part::section)
                .distinct()
                .toList();
        return Stream.concat(
                        Section.INTUNE.stream().filter(changed::contains),
                        changed.stream().filter(section -> !Section.INTUNE.contains(section)))
                .toList();
    }
}
