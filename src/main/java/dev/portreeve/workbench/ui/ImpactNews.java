package dev.portreeve.workbench.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import dev.portreeve.catalog.Catalog;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.catalog.RevisionSummary;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.PersonId;
import dev.portreeve.identity.Role;
import dev.portreeve.requests.ImpactBook;
import dev.portreeve.requests.ImpactMark;
import dev.portreeve.requests.ImpactProgress;
import dev.portreeve.shell.kit.Banner;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// How many openings the newest catalog revision touches: an engineer's own, everybody's for others.
@org.springframework.stereotype.Component
class ImpactNews {

    private final ImpactBook impacts;
    private final Catalog catalog;
    private final CurrentUser currentUser;

    ImpactNews(ImpactBook impacts, Catalog catalog, CurrentUser currentUser) {
        this.impacts = impacts;
        this.catalog = catalog;
        this.currentUser = currentUser;
    }

    /// Not visible when there is nothing to say.
    Component section() {
        boolean own = currentUser.has(Role.ENGINEER);
        Optional<PersonId> author = own ? currentUser.find() : Optional.empty();
        Component news = running()
                .or(() -> touched(impacts.touching(author).values(), own))
                .orElseGet(() -> div(""));
        Component section = div("sec", news);
        section.setVisible(news instanceof Banner);
        return section;
    }

    private Optional<Component> running() {
        return newest().flatMap(revision -> impacts.progress(revision)
                .filter(progress -> !progress.isFinished() && progress.total() > 0)
                .map(progress -> running(revision, progress)));
    }

    private Optional<RevisionNumber> newest() {
        return catalog.revisions().stream().map(RevisionSummary::number).findFirst();
    }

    private static Component running(RevisionNumber revision, ImpactProgress progress) {
        return Banner.info(
                        t("workbench.impact.running", revision.toString()),
                        t("workbench.impact.progress", progress.done(), progress.total()))
                .end(link(revision, false));
    }

    private static Optional<Component> touched(Collection<ImpactMark> marks, boolean own) {
        return marks.stream()
                .map(ImpactMark::revision)
                .max(Comparator.naturalOrder())
                .map(revision -> Banner.warning(
                                t(
                                        own ? "workbench.impact.mine" : "workbench.impact.all",
                                        marks.size(),
                                        revision.toString()),
                                t("workbench.impact.next"))
                        .end(link(revision, own)));
    }

    private static Anchor link(RevisionNumber revision, boolean own) {
        return new Anchor(
                "requests/impact?revision=" + revision + (own ? "&mine=true" : ""), t("workbench.impact.look"));
    }
}
