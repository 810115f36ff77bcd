package dev.portreeve.lookup.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.mono;
import static dev.portreeve.shell.kit.Markup.span;

import dev.portreeve.lookup.index.BatchResult;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.RowTable;
import java.util.List;

/// The lines no question could be made of, each with its reason.
final class UnreadRows extends PagedRows<BatchResult.Unread> {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("this-escape") // fills its own table only
    UnreadRows(List<BatchResult.Unread> unread) {
        super(
                unread,
                new RowTable(
                        t("lookup.group.unreadable"),
                        List.of(
                                t("lookup.column.line"),
                                t("lookup.column.reason"),
                                t("lookup.column.lines"),
                                t("lookup.column.first"))));
        more();
    }

    @Override
    void fill(RowTable into, BatchResult.Unread row) {
        into.row(
                mono(row.excerpt()),
                span("", VerdictWords.reason(row.reason())),
                span("num", Formats.current().number(row.count())),
                span("num", Formats.current().number(row.first())));
    }
}
