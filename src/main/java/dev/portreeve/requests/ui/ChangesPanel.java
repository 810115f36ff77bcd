package dev.portreeve.requests.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.muted;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.requests.RuleChange;
import dev.portreeve.requests.ui.dossier.ChangeDecoration;
import dev.portreeve.shell.kit.ChangeCount;
import dev.portreeve.shell.kit.ChangeLines;
import dev.portreeve.shell.kit.SectionHead;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What would open and close against what is open now, rule by rule.
final class ChangesPanel {

    private static final int FEW = 3;

    private ChangesPanel() {}

    /// @param parts what another module adds to heading and rows
    static Component of(List<RuleChange> changes, RuleNames names, Optional<ChangeDecoration.Parts> parts) {
        return of(t("requests.changes"), changes, names, parts);
    }

    /// The same under another heading.
    static Component of(
            String title, List<RuleChange> changes, RuleNames names, Optional<ChangeDecoration.Parts> parts) {
        List<RuleChange> changing =
                changes.stream().filter(change -> !change.isUnchanged()).toList();
        SectionHead head = new SectionHead(title).with(count(changing));
        parts.ifPresent(found -> head.end(found.heading()));
        Div section = div("sec", head);
        if (!changing.isEmpty()) {
            Div list = div(parts.isPresent() ? "chg-list" : "chg-list plainrow");
            changing.forEach(change -> list.add(row(change, names, parts, list.getComponentCount() == 0)));
            section.add(list);
        }
        int same = changes.size() - changing.size();
        if (same > 0) {
            section.add(div("note", muted(t("requests.changes.same", same))));
        }
        return section;
    }

    private static ChangeCount count(List<RuleChange> changes) {
        return new ChangeCount(
                (int) changes.stream().mapToLong(RuleChange::opening).sum(),
                (int) changes.stream().mapToLong(RuleChange::closing).sum(),
                changes.stream().mapToInt(RuleChange::moved).sum());
    }

    private static Component row(
            RuleChange change, RuleNames names, Optional<ChangeDecoration.Parts> parts, boolean open) {
        Div row = RuleRow.of(
                change.set(),
                names.name(change.rule(), change.section()),
                note(change),
                new ChangeCount((int) change.opening(), (int) change.closing(), change.moved()),
                lines(change),
                open);
        @Nullable
        Component part = parts.map(found -> found.rows().get(change.rule())).orElse(null);
        if (part != null) {
            row.add(part);
        }
        return row;
    }

    private static String note(RuleChange change) {
        if (change.changesServices()) {
            return t(
                    "requests.changes.ports",
                    ServiceText.of(change.servicesBefore()),
                    ServiceText.of(change.services()));
        }
        if (change.services().isEmpty()) {
            return t("requests.changes.gone");
        }
        return change.servicesBefore().isEmpty() ? t("requests.changes.new") : "";
    }

    private static Component lines(RuleChange change) {
        List<RuleChange.Line> hosts =
                change.lines().stream().filter(line -> !line.isNetwork()).toList();
        List<RuleChange.Line> networks =
                change.lines().stream().filter(RuleChange.Line::isNetwork).toList();
        Div lines = div("");
        if (!hosts.isEmpty()) {
            lines.add(drawn(change, hosts));
        }
        if (networks.size() > FEW && !hosts.isEmpty()) {
            lines.add(RuleRow.details(
                    span("chg-sum muted", t("requests.openings.networks", networks.size())),
                    drawn(change, networks),
                    false));
        } else if (!networks.isEmpty()) {
            lines.add(drawn(change, networks));
        }
        if (change.kept() > 0) {
            lines.add(span("more muted", t("requests.changes.kept", change.kept())));
        }
        return lines;
    }

    private static ChangeLines drawn(RuleChange change, List<RuleChange.Line> some) {
        ChangeLines lines = new ChangeLines();
        String after = ServiceText.of(change.services());
        String before = ServiceText.of(change.servicesBefore());
        for (RuleChange.Line line : some) {
            if (line.opens()) {
                lines.added(line.value(), after, except(line));
            } else {
                lines.removed(line.value(), before, (t("requests.changes.closes") + " " + except(line)).strip());
            }
        }
        return lines;
    }

    private static String except(RuleChange.Line line) {
        return line.except().isEmpty() ? "" : t("requests.changes.except", String.join(", ", line.except()));
    }
}
