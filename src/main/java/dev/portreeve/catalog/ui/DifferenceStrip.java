package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;
import static dev.portreeve.shell.kit.Markup.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.portreeve.catalog.diff.Counts;
import dev.portreeve.catalog.diff.DiffSummary;
import dev.portreeve.catalog.diff.RevisionDiff;
import dev.portreeve.shell.i18n.Formats;

/// A difference in one line of figures: sets, hosts, groups, networks, ports.
final class DifferenceStrip extends Div {

    private static final long serialVersionUID = 1L;

    DifferenceStrip(DiffSummary summary, RevisionDiff diff) {
        addClassName("strip");
        getElement().setAttribute("role", "group").setAttribute("aria-label", t("catalog.compare.strip"));
        Counts sets = summary.sets();
        add(
                stat("+", "n-add", sets.added(), "catalog.compare.sets.added"),
                stat("\u2212", "n-del", sets.removed(), "catalog.compare.removed"),
                stat("~", "n-chg", sets.changed(), "catalog.compare.changed"),
                stat("", "zero", sets.unchanged(), "catalog.compare.unchanged"),
                rule(),
                stat("+", "n-add", summary.hosts().added(), "catalog.compare.hosts.added"),
                stat("\u2212", "n-del", summary.hosts().removed(), "catalog.compare.removed"),
                stat("~", "n-chg", summary.hosts().changed(), "catalog.compare.moved"),
                rule(),
                stat("~", "n-chg", summary.groups().touched(), "catalog.compare.groups"),
                networks(summary.networks()),
                stat("~", "n-chg", ports(diff), "catalog.compare.ports"),
                rule(),
                EffectWords.state(diff.effect().kind()));
    }

    private static Component networks(Counts networks) {
        return networks.touched() == 0
                ? stat("", "zero", networks.unchanged(), "catalog.compare.networks.same")
                : stat("~", "n-chg", networks.touched(), "catalog.compare.networks");
    }

    private static int ports(RevisionDiff diff) {
        return (int) diff.entries().stream()
                .filter(entry -> entry.before().isPresent() && entry.after().isPresent())
                .filter(entry -> !entry.services().isEmpty())
                .count();
    }

    private static Component stat(String sign, String style, int number, String key) {
        return span(
                "stat",
                span(
                        "stat-n " + (number == 0 ? "zero" : style),
                        sign + Formats.current().number(number)),
                span("stat-w", t(key, number)));
    }

    private static Component rule() {
        Component rule = span("vr");
        rule.getElement().setAttribute("aria-hidden", "true");
        return rule;
    }
}
