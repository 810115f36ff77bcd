package dev.portreeve.approvals.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import dev.portreeve.approvals.Decision;
import dev.portreeve.approvals.Remark;
import dev.portreeve.approvals.Review;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.Timeline;
import dev.portreeve.shell.kit.Tone;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The events of a request as a timeline.
final class History {

    private final Review review;
    private final UserDirectory people;
    private final List<Line> lines = new ArrayList<>();

    History(Review review, UserDirectory people) {
        this.review = review;
        this.people = people;
    }

    /// One event.
    ///
    /// @param quote  what the person wrote; empty for nothing
    /// @param struck whether it no longer counts
    private record Line(Instant at, Icon icon, Tone tone, String who, String what, String quote, boolean struck) {}

    Timeline timeline() {
        gather();
        Timeline timeline = new Timeline();
        lines.sort(Comparator.comparing(Line::at).reversed());
        for (Line line : lines) {
            timeline.event(
                    line.icon(),
                    line.tone(),
                    line.who(),
                    line.what(),
                    Formats.current().dateTime(line.at()),
                    line.quote());
            if (line.struck()) {
                timeline.getComponentAt(timeline.getComponentCount() - 1).addClassName("struck");
            }
        }
        return timeline;
    }

    private void gather() {
        RequestSnapshot request = review.request();
        lines.add(new Line(
                request.createdAt(),
                Icon.PENCIL,
                Tone.PLAIN,
                people.nameOf(request.author()),
                t("approvals.history.begun"),
                "",
                false));
        request.submittedAt()
                .ifPresent(at -> lines.add(new Line(
                        at,
                        Icon.SEND,
                        Tone.PLAIN,
                        t("approvals.history.revision", request.revision()),
                        t("approvals.history.submitted"),
                        "",
                        false)));
        review.decisions().forEach(this::add);
        review.remarks().forEach(this::add);
    }

    private void add(Decision decision) {
        boolean stale = Standing.isStale(review, decision);
        String what = t("approvals.history." + decision.verdict().word(), decision.revision());
        Icon icon = switch (decision.verdict()) {
            case APPROVE -> Icon.CIRCLE_CHECK;
            case REQUEST_CHANGES -> Icon.MESSAGE_SQUARE;
            case REJECT -> Icon.CIRCLE_SLASH;
        };
        Tone tone = switch (decision.verdict()) {
            case APPROVE -> stale ? Tone.WARN : Tone.OK;
            case REQUEST_CHANGES -> Tone.WARN;
            case REJECT -> Tone.BAD;
        };
        lines.add(new Line(
                decision.at(),
                icon,
                tone,
                people.nameOf(decision.person()),
                stale ? t("approvals.history.stale", decision.revision()) : what,
                quoted(decision.comment()),
                stale));
    }

    private void add(Remark remark) {
        lines.add(new Line(
                remark.at(),
                Icon.MESSAGE_SQUARE,
                Tone.PLAIN,
                people.nameOf(remark.person()),
                t("approvals.history.remark"),
                quoted(remark.body()),
                false));
    }

    private static String quoted(String text) {
        return text.isBlank() ? "" : t("approvals.quote", text);
    }
}
