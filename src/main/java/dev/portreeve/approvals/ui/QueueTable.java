package dev.portreeve.approvals.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.portreeve.approvals.QueueEntry;
import dev.portreeve.approvals.Review;
import dev.portreeve.identity.PersonId;
import dev.portreeve.identity.PersonProfile;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.requests.RequestSnapshot;
import dev.portreeve.requests.ui.dossier.FindingCounts;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.RowTable;
import dev.portreeve.shell.kit.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The rows of the queue: the request, its findings, who wrote it, for which tenant, how long it waits and for whom.
final class QueueTable {

    private final UserDirectory people;
    private final PersonId reader;
    private final Map<String, String> tenants;
    private final Instant now;
    private final RowTable table = new RowTable(
            t("approvals.title"),
            List.of(
                    t("approvals.column.request"),
                    t("approvals.column.findings"),
                    t("approvals.column.author"),
                    t("approvals.column.tenant"),
                    t("approvals.column.since"),
                    t("approvals.column.waiting"),
                    t("approvals.column.approvals")));

    QueueTable(UserDirectory people, PersonId reader, Map<String, String> tenants, Instant now) {
        this.people = people;
        this.reader = reader;
        this.tenants = tenants;
        this.now = now;
    }

    Component component() {
        return table;
    }

    void add(QueueEntry entry) {
        Review review = entry.review();
        RequestSnapshot request = review.request();
        Span since = new Span(Formats.current().relative(entry.since(), now));
        since.setTitle(Formats.current().dateTime(entry.since()));
        table.row(
                title(request),
                FindingCounts.of(entry.findings()),
                new Span(people.nameOf(request.author())),
                new Span(tenants.getOrDefault(request.form().tenant(), "")),
                since,
                waiting(review),
                new Span(t("approvals.quorum", review.standing(), review.quorum())));
    }

    private Component title(RequestSnapshot request) {
        Div title = div(
                "t-title",
                new Anchor("requests/" + request.number(), request.label()),
                span("no mono", request.number().toString()));
        if (request.editors().contains(reader)) {
            title.add(new Tag(t("approvals.yours")));
        }
        return title;
    }

    private Component waiting(Review review) {
        List<String> names = review.deciders().stream()
                .filter(person -> review.waitsFor(person.id()))
                .map(this::name)
                .toList();
        return names.isEmpty()
                ? muted(t("approvals.waiting.nobody"))
                : new Span(Formats.current().list(names));
    }

    private String name(PersonProfile person) {
        return person.id().equals(reader) ? t("approvals.you", person.displayName()) : person.displayName();
    }
}
