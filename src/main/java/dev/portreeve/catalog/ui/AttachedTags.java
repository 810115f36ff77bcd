package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.mono;
import static dev.portreeve.shell.kit.Markup.muted;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import dev.portreeve.catalog.TagAttachment;
import dev.portreeve.catalog.TagAttachments;
import dev.portreeve.catalog.TaggedNetworks;
import dev.portreeve.identity.UserDirectory;
import dev.portreeve.shell.kit.Buttons;
import dev.portreeve.shell.kit.Confirm;
import dev.portreeve.shell.kit.Icon;
import dev.portreeve.shell.kit.RowTable;
import dev.portreeve.shell.kit.StateWord;
import dev.portreeve.shell.kit.Tone;
import java.util.List;

/// The tags that are attached to sets, with what they bring.
final class AttachedTags extends Div {

    private static final long serialVersionUID = 1L;

    private final transient TagAttachments attachments;
    private final transient UserDirectory directory;
    private final boolean steward;
    private final SerializableRunnable changed;

    AttachedTags(TagAttachments attachments, UserDirectory directory, boolean steward, SerializableRunnable changed) {
        this.attachments = attachments;
        this.directory = directory;
        this.steward = steward;
        this.changed = changed;
        List<TaggedNetworks> all = attachments.networks();
        if (all.isEmpty()) {
            add(muted(t("catalog.tags.none-attached")));
            return;
        }
        RowTable table = new RowTable(
                t("catalog.tags.attached"),
                List.of(
                        t("catalog.tags.tag"),
                        t("catalog.tags.set"),
                        t("tenants.instance"),
                        t("catalog.tags.networks"),
                        t("catalog.tags.by")));
        all.forEach(each -> table.row(
                name(each.attachment()),
                mono(each.attachment().set().toString()),
                muted(SourceWords.cloud(each.attachment().instance())),
                networks(each),
                by(each.attachment())));
        add(table);
    }

    private Component name(TagAttachment attachment) {
        Div cell = div("", mono(attachment.tag()));
        if (steward) {
            cell.add(Buttons.quiet(
                    Icon.UNPLUG,
                    t("catalog.tags.detach"),
                    () -> Confirm.danger(
                            t("catalog.tags.detach-confirm", attachment.tag()),
                            t("catalog.tags.detach-text", attachment.set().toString()),
                            t("catalog.tags.detach"),
                            () -> {
                                attachments.detach(attachment.id());
                                changed.run();
                            })));
        }
        return cell;
    }

    private static Component networks(TaggedNetworks tagged) {
        if (tagged.group().isEmpty()) {
            return new StateWord(Tone.WARN, t("catalog.tags.lacking"));
        }
        int kept = tagged.group().get().networks().size();
        Div cell = div("", muted(t("catalog.tags.count", kept)));
        if (!tagged.findings().isEmpty()) {
            cell.add(new StateWord(
                    Tone.WARN, t("catalog.tags.left-out", tagged.findings().size())));
        }
        return cell;
    }

    private Component by(TagAttachment attachment) {
        return muted(t("catalog.tags.by-at", directory.nameOf(attachment.attachedBy()), attachment.attachedAt()));
    }
}
