package dev.portreeve.lookup.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.portreeve.catalog.model.Feature;
import dev.portreeve.lookup.index.Answer;
import dev.portreeve.lookup.index.BatchResult;
import dev.portreeve.lookup.index.Verdict;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.LinkTabs;
import dev.portreeve.shell.kit.SectionHead;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a pasted text came to: how many of each answer, as links that show only these, and the questions behind them.
final class BatchPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Shown shown;
    private final transient AnswerScope scope;

    BatchPanel(Shown shown, AnswerScope scope) {
        this.shown = shown;
        this.scope = scope;
        addClassName("pad");
        BatchResult result = shown.result();
        Div tally = div(
                "tally-line",
                span(
                        "",
                        t(
                                "lookup.tally",
                                result.lines(),
                                result.rows().size(),
                                result.silent(),
                                result.unreadLines())));
        tally.getElement().setAttribute("role", "status");
        SectionHead head = new SectionHead(t("lookup.result"));
        requestAll().ifPresent(head::end);
        add(head.end(export()), tally, tabs());
        if (shown.rows().isEmpty() && shown.unread().isEmpty()) {
            add(new EmptyState(Icon.FILTER, t("lookup.group.empty"), t("lookup.group.empty.next"))
                    .action(new Anchor(LookupNavigation.covered(Map.of(), scope), t("lookup.group.all"))));
        }
        if (!shown.rows().isEmpty()) {
            add(new AnswerRows(shown.rows(), scope));
        }
        if (!shown.unread().isEmpty()) {
            add(new UnreadRows(shown.unread()));
        }
    }

    private Component tabs() {
        BatchResult result = shown.result();
        LinkTabs tabs = new LinkTabs(t("lookup.groups"))
                .tab(
                        t("lookup.group.all"),
                        LookupNavigation.covered(Map.of(), scope),
                        shown.all(),
                        count(result.rows().size()));
        for (Verdict verdict : Verdict.values()) {
            int different = result.different(verdict);
            if (different > 0) {
                tab(tabs, verdict.word(), VerdictWords.name(verdict), different);
            }
        }
        if (!result.unread().isEmpty()) {
            tab(tabs, Shown.UNREADABLE, t("lookup.group.unreadable"), result.unreadLines());
        }
        return tabs;
    }

    private void tab(LinkTabs tabs, String word, String name, int number) {
        tabs.tab(
                name,
                LookupNavigation.covered(Map.of("show", word), scope),
                shown.word().equals(word),
                count(number));
    }

    private static Component count(int number) {
        return span("count", Formats.current().number(number));
    }

    /// One request for everything that is needed and not open.
    private Optional<Component> requestAll() {
        List<Feature> features = shown.rows().stream()
                .map(BatchResult.Row::answer)
                .filter(answer -> answer.verdict() == Verdict.NOT_OPEN)
                .map(Answer::toRequest)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return scope.engineer() && !features.isEmpty()
                ? Optional.of(Buttons.link(
                        Icon.CIRCLE_PLUS,
                        t("lookup.request.all", features.size()),
                        LookupNavigation.request(scope.tenant(), features)))
                : Optional.empty();
    }

    private Component export() {
        Anchor link = Buttons.link(Icon.DOWNLOAD, t("lookup.export"), "");
        List<BatchResult.Row> rows = shown.rows();
        List<BatchResult.Unread> unread = shown.unread();
        link.setHref(DownloadHandler.fromInputStream(_ -> {
            byte[] file = CoverageCsv.of(rows, unread).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(file), "portreeve-covered.csv", "text/csv; charset=utf-8", file.length);
        }));
        return link;
    }
}
