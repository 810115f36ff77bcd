package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.div;
import static dev.portreeve.shell.kit.Markup.paragraph;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.diff.EntryChange;
import dev.portreeve.catalog.diff.FlagChange;
import dev.portreeve.catalog.diff.HostChange;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.shell.i18n.Texts;
import dev.portreeve.shell.kit.ChangeLines;
import java.util.Optional;

/// The single changes of an entry: properties, ports, hosts that moved, hosts and networks that came and went.
final class ChangeBody {

    private final EntryChange change;
    private final ChangeLines lines = new ChangeLines();
    private final String portsBefore;
    private final String portsAfter;

    private ChangeBody(EntryChange change) {
        this.change = change;
        this.portsBefore = ports(change.before());
        this.portsAfter = ports(change.after());
    }

    static Component of(EntryChange change) {
        ChangeBody body = new ChangeBody(change);
        body.properties();
        body.hosts();
        body.networks();
        body.rest();
        Div parts = div("");
        change.moves().forEach(move -> parts.add(MovedHosts.of(move)));
        if (body.lines.getChildren().findAny().isPresent()) {
            parts.add(body.lines);
        }
        if (EffectLines.sayMore(change)) {
            parts.add(paragraph("effect-t", t("catalog.compare.effect.line")), EffectLines.of(change.effect()));
        }
        return parts;
    }

    private void properties() {
        for (FlagChange flag : change.flags()) {
            lines.changed(
                    t("catalog.flag." + flag.flag().word()),
                    t("catalog.compare.fromto", word(flag, flag.from()), word(flag, flag.to())),
                    "");
        }
        if (change.change() == EntryChange.Change.CHANGED && !change.services().isEmpty()) {
            lines.changed(t("catalog.compare.ports.line"), fromTo(), "");
        }
    }

    /// `TCP 443 → 80, 443`: a transport that stays is said once.
    private String fromTo() {
        String transport = portsBefore.substring(0, Math.max(0, portsBefore.indexOf('\u00a0') + 1));
        boolean same = !transport.isEmpty()
                && portsAfter.startsWith(transport)
                && !portsBefore.contains("\u00b7")
                && !portsAfter.contains("\u00b7");
        return t("catalog.compare.fromto", portsBefore, same ? portsAfter.substring(transport.length()) : portsAfter);
    }

    private static String word(FlagChange flag, String value) {
        return switch (flag.flag()) {
            case REQUIRED -> EntryWords.required(value.equals("true"));
            case CATEGORY -> t("catalog.category." + value);
            case EXPRESS_ROUTE, POINTER, INFERRED, DIRECTION ->
                Texts.has("catalog.flag." + value) ? t("catalog.flag." + value) : value;
            case DESCRIPTION -> value;
        };
    }

    private void hosts() {
        for (HostChange host : change.hosts()) {
            switch (host) {
                case HostChange.Removed removed ->
                    lines.removed(removed.host().toString(), portsBefore, closes(removed.stillUnder()));
                case HostChange.Added added ->
                    lines.added(added.host().toString(), portsAfter, already(added.alreadyUnder()));
                case HostChange.Replaced _ -> {
                    // shown side by side
                }
            }
        }
    }

    private static String closes(Optional<HostPattern> stillUnder) {
        return stillUnder
                .map(host -> t("catalog.compare.still", host.toString()))
                .orElseGet(() -> t("catalog.compare.closes"));
    }

    private static String already(Optional<HostPattern> under) {
        return under.map(host -> t("catalog.compare.already", host.toString()))
                .orElseGet(() -> t("catalog.compare.opens"));
    }

    private void networks() {
        for (Prefix network : change.networks().removed()) {
            lines.removed(network.toString(), portsBefore, "");
        }
        for (Prefix network : change.networks().added()) {
            lines.added(network.toString(), portsAfter, "");
        }
    }

    private void rest() {
        change.codes().removed().forEach(code -> lines.removed(code.code(), "", ""));
        change.codes().added().forEach(code -> lines.added(code.code(), "", ""));
        change.storageNames().removed().forEach(name -> lines.removed(name, t("catalog.compare.storage"), ""));
        change.storageNames().added().forEach(name -> lines.added(name, t("catalog.compare.storage"), ""));
        for (RequirementKind kind : change.requirements().removed()) {
            lines.removed(EntryWords.kind(kind), "", "");
        }
        for (RequirementKind kind : change.requirements().added()) {
            lines.added(EntryWords.kind(kind), "", "");
        }
    }

    private static String ports(Optional<Opening> entry) {
        return entry.map(opening -> EntryWords.ports(opening.services())).orElse("");
    }
}
