package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import dev.portreeve.catalog.WatchState;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.RowTable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How watching goes, a row for each cloud.
final class WatchTable extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /// @param check asks about a cloud; null for readers who may not
    WatchTable(List<WatchState> states, Instant now, @Nullable SerializableConsumer<Instance> check) {
        RowTable table = new RowTable(
                t("catalog.sources.web-service"),
                List.of(
                        t("tenants.instance"),
                        t("catalog.sources.state"),
                        t("catalog.sources.last-good"),
                        t("catalog.sources.checked"),
                        t("catalog.sources.next")));
        for (WatchState state : states) {
            table.row(
                    cloud(state, check),
                    state(state, now),
                    lastGood(state, now),
                    time(state.checkedAt(), now),
                    state.polled() ? time(state.nextCheck(), now) : muted(t("catalog.sources.by-hand")));
        }
        getContent().add(table);
    }

    private static Component cloud(WatchState state, @Nullable SerializableConsumer<Instance> check) {
        Div cell = div("", span("", SourceWords.cloud(state.instance())));
        if (check != null) {
            cell.add(Buttons.quiet(Icon.REFRESH_CW, t("catalog.sources.check"), () -> check.accept(state.instance())));
        }
        return cell;
    }

    private static Component state(WatchState state, Instant now) {
        Div cell = div("", SourceWords.state(state, now));
        state.error().ifPresent(error -> cell.add(div("note", muted(SourceWords.reason(error)))));
        return cell;
    }

    private static Component lastGood(WatchState state, Instant now) {
        return state.lastGood()
                .<Component>map(snapshot -> div(
                        "",
                        new Anchor("catalog/snapshots/" + snapshot.id(), t("catalog.sources.version", state.version())),
                        div("", time(state.succeededAt(), now))))
                .orElseGet(() -> muted(t("catalog.sources.none-yet")));
    }

    private static Component time(Optional<Instant> time, Instant now) {
        return time.<Component>map(then -> {
                    Component words = muted(Formats.current().relative(then, now));
                    words.getElement().setAttribute("title", Formats.current().dateTime(then));
                    return words;
                })
                .orElseGet(() -> muted(t("catalog.sources.never")));
    }
}
