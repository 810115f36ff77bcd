package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.mono;
import static dev.portreeve.shell.kit.Markup.muted;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import dev.portreeve.catalog.ServiceTags;
import dev.portreeve.catalog.SourceSnapshot;
import dev.portreeve.catalog.TagAttachments;
import dev.portreeve.catalog.TagOutcome;
import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.model.SetId;
import dev.portreeve.catalog.source.servicetags.TagSummary;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.EmptyState;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.Notices;
import dev.portreeve.shell.kit.Refusals;
import dev.portreeve.shell.kit.RowTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The tags that a search finds, each with a choice of the set that a steward attaches it to.
final class TagSearch extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 20;

    private final transient TagAttachments attachments;
    private final boolean steward;
    private final SerializableRunnable changed;

    TagSearch(
            ServiceTags tags,
            TagAttachments attachments,
            Instance cloud,
            String words,
            boolean steward,
            SerializableRunnable changed) {
        this.attachments = attachments;
        this.steward = steward;
        this.changed = changed;
        Optional<SourceSnapshot> file = tags.newest(cloud);
        if (file.isEmpty()) {
            add(new EmptyState(
                    Icon.TAG,
                    t("catalog.tags.no-file", SourceWords.cloud(cloud)),
                    steward ? t("catalog.tags.no-file.next") : t("catalog.tags.no-file.ask")));
            return;
        }
        add(div(
                "note",
                muted(t(
                        "catalog.tags.file",
                        file.get().document().title(),
                        file.get().takenAt()))));
        if (words.isBlank()) {
            return;
        }
        List<TagSummary> found = tags.find(cloud, words, MOST);
        add(
                found.isEmpty()
                        ? new EmptyState(Icon.SEARCH_X, t("catalog.tags.none-found"), t("catalog.tags.none-found.next"))
                        : table(cloud, found));
    }

    private RowTable table(Instance cloud, List<TagSummary> found) {
        List<String> columns = new ArrayList<>(List.of(t("catalog.tags.tag"), t("catalog.tags.networks")));
        if (steward) {
            columns.add(t("catalog.tags.set"));
        }
        RowTable table = new RowTable(t("catalog.tags.found"), columns);
        List<SetId> sets = List.copyOf(attachments.sets(cloud));
        for (TagSummary tag : found) {
            Component name = mono(tag.name());
            Component networks = muted(Formats.current().number(tag.networks()));
            if (steward) {
                table.row(name, networks, attach(cloud, tag, sets));
            } else {
                table.row(name, networks);
            }
        }
        return table;
    }

    private Component attach(Instance cloud, TagSummary tag, List<SetId> sets) {
        ComboBox<SetId> set = new ComboBox<>();
        set.setAriaLabel(t("catalog.tags.set-for", tag.name()));
        set.setPlaceholder(t("catalog.tags.set"));
        set.setItems(sets);
        set.setWidth("120px");
        return div("buttons", set, Buttons.quiet(Icon.LINK, t("catalog.tags.attach"), () -> {
            if (set.getValue() == null) {
                set.setInvalid(true);
                set.setErrorMessage(t("catalog.tags.set-missing"));
            } else {
                answer(attachments.attach(cloud, tag.name(), set.getValue()), set);
            }
        }));
    }

    private void answer(TagOutcome outcome, ComboBox<SetId> field) {
        switch (outcome) {
            case TagOutcome.Refused refused -> Refusals.at(field, refused.refusal());
            case TagOutcome.Attached attached -> {
                Notices.done(t(
                        "catalog.tags.attached-now",
                        attached.attachment().tag(),
                        attached.attachment().set().toString()));
                changed.run();
            }
        }
    }
}
