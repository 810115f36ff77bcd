package dev.portreeve.workbench.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import dev.portreeve.identity.CurrentUser;
import dev.portreeve.identity.Role;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.requests.RequestState;
import dev.portreeve.requests.ui.dossier.FindingCounts;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.RowTable;
import dev.portreeve.shell.kit.SectionHead;
import java.time.Clock;
import java.util.List;

/// What the reader is expected to do, as a table.
@org.springframework.stereotype.Component
class MyTurn {

    private static final int MOST = 12;

    private final Turns turns;
    private final UserDirectory people;
    private final CurrentUser currentUser;
    private final Clock clock;

    MyTurn(Turns turns, UserDirectory people, CurrentUser currentUser, Clock clock) {
        this.turns = turns;
        this.people = people;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    Component section() {
        List<Turn> mine = turns.mine();
        SectionHead head = new SectionHead(t("workbench.turn"));
        if (!mine.isEmpty()) {
            head.with(span("count", Formats.current().number(mine.size())));
        }
        if (currentUser.has(Role.APPROVER)) {
            head.end(new Anchor("approvals", t("workbench.turn.queue")));
        }
        if (mine.isEmpty()) {
            return div(
                    "sec",
                    head,
                    new EmptyState(Icon.CIRCLE_CHECK, t("workbench.turn.none"), t("workbench.turn.none-next")));
        }
        RowTable table = new RowTable(
                t("workbench.turn"),
                List.of(
                        t("workbench.request"),
                        t("workbench.turn.act"),
                        t("workbench.findings"),
                        t("workbench.author"),
                        t("workbench.since")));
        mine.stream().limit(MOST).forEach(turn -> add(table, turn));
        return div("sec", head, table);
    }

    private void add(RowTable table, Turn turn) {
        Span since = new Span(Formats.current().relative(turn.since(), clock.instant()));
        since.setTitle(Formats.current().dateTime(turn.since()));
        table.row(
                RequestTitle.of(turn.request()),
                new Span(t("workbench.act." + turn.act().word())),
                turn.request().state() == RequestState.DRAFT
                        ? muted(t("workbench.findings.draft"))
                        : FindingCounts.of(turn.findings()),
                new Span(people.nameOf(turn.request().author())),
                since);
    }
}
