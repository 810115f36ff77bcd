package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.catalog.RevisionNumber;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.Role;
import dev.portreeve.requests.Amendment;
import dev.portreeve.requests.Amendments;
import dev.portreeve.requests.ImpactBook;
import dev.portreeve.requests.ImpactDetails;
import dev.portreeve.requests.ImpactMark;
import dev.portreeve.requests.RequestOutcome;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.shell.kit.Banner;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.Notices;
import java.util.List;
import java.util.Optional;

/// What stands above a request because of a catalog revision: that one touches it and what to do, that it was not
/// looked
/// at yet, what it amends, what amends it.
@org.springframework.stereotype.Component
class ImpactNotice {

    private final ImpactBook impacts;
    private final Amendments amendments;
    private final CurrentUser currentUser;

    ImpactNotice(ImpactBook impacts, Amendments amendments, CurrentUser currentUser) {
        this.impacts = impacts;
        this.amendments = amendments;
        this.currentUser = currentUser;
    }

    /// The banners; not visible when there is nothing to say.
    ///
    /// @param reload shows the page anew
    Component of(RequestSnapshot request, Runnable reload) {
        Div notices = div("pad impact-notice");
        amendments.find(request).ifPresent(amendment -> notices.add(amends(amendment)));
        impacts.awaited(request).ifPresent(revision -> notices.add(awaited(revision)));
        List<Amendment> amended = amendments.of(request);
        impacts.mark(request)
                .filter(ImpactMark::touches)
                .ifPresent(mark -> notices.add(touched(request, mark, amended, reload)));
        amended.forEach(amendment -> notices.add(amendedBy(amendment)));
        notices.setVisible(notices.getComponentCount() > 0);
        return notices;
    }

    private static Component amends(Amendment amendment) {
        return Banner.info(
                        t(
                                "requests.amendment.amends",
                                amendment.amends().number().toString()),
                        t("requests.amendment.why", amendment.revision().toString()))
                .end(link(amendment.amends()));
    }

    private static Component amendedBy(Amendment amendment) {
        return Banner.info(
                        t("requests.amendment.by", amendment.request().number().toString()),
                        t("requests.amendment.why", amendment.revision().toString()))
                .end(link(amendment.request()));
    }

    private static Anchor link(RequestSnapshot request) {
        return new Anchor(RequestsNavigation.address(request.number()), request.label());
    }

    private static Component awaited(RevisionNumber revision) {
        return Banner.info(t("requests.impact.awaited", revision.toString()), t("requests.impact.awaited.why"));
    }

    private Component touched(RequestSnapshot request, ImpactMark mark, List<Amendment> amended, Runnable reload) {
        Banner banner = Banner.warning(
                t("requests.impact.mark", mark.revision().toString(), ImpactWords.figures(mark)),
                t("requests.impact.mark.why"));
        boolean open =
                amended.stream().noneMatch(amendment -> amendment.revision().equals(mark.revision()));
        return open && currentUser.has(Role.ENGINEER)
                ? banner.end(Buttons.plain(t("requests.amendment.prepare"), () -> prepare(request, mark, reload)))
                : banner;
    }

    private void prepare(RequestSnapshot request, ImpactMark mark, Runnable reload) {
        Optional<ImpactDetails> details = impacts.details(mark.revision(), request.id());
        String text = details.map(found -> AmendmentText.of(request.number(), mark, found))
                .orElse("");
        switch (amendments.prepare(request.id(), mark.revision(), text)) {
            case RequestOutcome.Done done ->
                RequestsNavigation.openEdit(done.request().number(), RequestsNavigation.LAST_STEP);
            case RequestOutcome.Refused refused -> {
                refused.refusals().forEach(Notices::refused);
                reload.run();
            }
        }
    }
}
