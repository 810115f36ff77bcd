package dev.portreeve.lookup.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.lookup.index.Answer;
import dev.portreeve.lookup.index.BatchResult;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.HostName;
import dev.portreeve.shell.kit.RowTable;
import java.util.List;

/// The questions of a pasted text with their answers in short; each leads to its answer in full.
final class AnswerRows extends PagedRows<BatchResult.Row> {

    private static final long serialVersionUID = 1L;

    private static final int MOST_ENTRIES = 2;

    private final transient AnswerScope scope;

    @SuppressWarnings("this-escape") // fills its own table only
    AnswerRows(List<BatchResult.Row> rows, AnswerScope scope) {
        super(
                rows,
                new RowTable(
                        t("lookup.rows"),
                        List.of(
                                t("lookup.column.destination"),
                                t("lookup.column.lines"),
                                t("lookup.column.answer"),
                                t("lookup.column.needed-by"),
                                t("lookup.column.features"),
                                t("lookup.column.open-by"))));
        this.scope = scope;
        more();
    }

    @Override
    void fill(RowTable into, BatchResult.Row row) {
        Answer answer = row.answer();
        Anchor question = new Anchor(
                LookupNavigation.covered(answer.asked().toString(), scope),
                new HostName(answer.asked().toString()));
        into.row(
                question,
                span("num", Formats.current().number(row.count())),
                VerdictWords.word(answer.verdict()),
                needed(answer),
                answer.needed().isEmpty() ? span("") : NeedCells.features(features(answer)),
                open(answer));
    }

    private static List<dev.portreeve.catalog.model.Feature> features(Answer answer) {
        return answer.needed().stream()
                .flatMap(need -> need.found().entry().features().stream())
                .distinct()
                .toList();
    }

    private Component needed(Answer answer) {
        Div cell = div("stack");
        answer.needed().stream()
                .limit(MOST_ENTRIES)
                .forEach(need -> cell.add(div(
                        "",
                        NeedCells.entry(need.found().entry().opening(), scope),
                        new HostName(need.found().by().toString()))));
        if (answer.needed().size() > MOST_ENTRIES) {
            cell.add(muted(t("lookup.entries.more", answer.needed().size() - MOST_ENTRIES)));
        }
        answer.hints().stream().map(VerdictWords::hint).forEach(hint -> cell.add(muted(hint)));
        return cell;
    }

    private static Component open(Answer answer) {
        Div cell = div("stack");
        answer.open().stream()
                .filter(Answer.Pass::portFits)
                .map(pass -> pass.found().entry())
                .limit(MOST_ENTRIES)
                .forEach(entry -> cell.add(NeedCells.packageLink(entry)));
        return cell;
    }
}
