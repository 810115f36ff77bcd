package dev.portreeve.catalog.ui;

import dev.portreeve.addressing.FlowSet;
import dev.portreeve.addressing.PortSet;
import dev.portreeve.canonical.CsvText;
import dev.portreeve.catalog.diff.Delta;
import dev.portreeve.catalog.diff.EntryChange;
import dev.portreeve.catalog.diff.HostChange;
import dev.portreeve.catalog.diff.Reach;
import dev.portreeve.catalog.diff.RequirementChange;
import dev.portreeve.catalog.diff.RevisionDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A difference as CSV: one line for each single change, then what the entry's change opens and closes.
final class DifferenceCsv {

    private final String from;
    private final String to;
    private final List<List<String>> lines = new ArrayList<>();

    private DifferenceCsv(String from, String to) {
        this.from = from;
        this.to = to;
    }

    static String of(String from, String to, RevisionDiff diff) {
        DifferenceCsv csv = new DifferenceCsv(from, to);
        diff.entries().forEach(csv::entry);
        diff.requirements().forEach(csv::requirement);
        return csv.text();
    }

    private String text() {
        return CsvText.of(
                List.of("from", "to", "section", "entry", "change", "effect", "what", "old", "new", "ports", "remark"),
                lines.stream());
    }

    private void entry(EntryChange change) {
        int before = lines.size();
        change.flags().forEach(flag -> line(change, flag.flag().word(), flag.from(), flag.to(), "", ""));
        change.hosts().forEach(host -> host(change, host));
        delta(change, "network", change.networks());
        delta(change, "port", change.services());
        delta(change, "scale-unit", change.codes());
        delta(change, "storage", change.storageNames());
        delta(change, "requirement", change.requirements());
        if (lines.size() == before) {
            line(change, "entry", "", "", "", "");
        }
        reach(change, change.effect().closes(), false);
        reach(change, change.effect().opens(), true);
    }

    private void host(EntryChange change, HostChange host) {
        switch (host) {
            case HostChange.Removed(var gone, var cover) ->
                line(
                        change,
                        "host",
                        gone.toString(),
                        "",
                        "",
                        cover.map(by -> "still under " + by).orElse(""));
            case HostChange.Added(var come, var cover) ->
                line(
                        change,
                        "host",
                        "",
                        come.toString(),
                        "",
                        cover.map(by -> "was under " + by).orElse(""));
            case HostChange.Replaced(var old, var now, var cover) ->
                line(
                        change,
                        "host",
                        old.toString(),
                        now.toString(),
                        "",
                        cover.map(by -> "old still under " + by).orElse(""));
        }
    }

    private void delta(EntryChange change, String what, Delta<?> delta) {
        delta.removed().forEach(item -> line(change, what, word(item), "", "", ""));
        delta.added().forEach(item -> line(change, what, "", word(item), "", ""));
    }

    private static String word(Object item) {
        return item instanceof dev.portreeve.catalog.model.RequirementKind kind ? kind.slug() : item.toString();
    }

    private void reach(EntryChange change, Reach reach, boolean opens) {
        for (FlowSet.Part part : reach.flows()) {
            part.hosts()
                    .forEach(host ->
                            effect(change, opens, host.pattern().toString(), part.ports(), except(host.except())));
            part.networks().prefixes().forEach(network -> effect(change, opens, network.toString(), part.ports(), ""));
        }
        if (!reach.betweenClients().isEmpty()) {
            effect(change, opens, "between clients", reach.betweenClients(), "");
        }
    }

    private void effect(EntryChange change, boolean opens, String destination, PortSet ports, String remark) {
        line(
                change,
                opens ? "opens" : "closes",
                opens ? "" : destination,
                opens ? destination : "",
                ports.toString(),
                remark);
    }

    private static String except(List<?> except) {
        return except.isEmpty()
                ? ""
                : except.stream().map(Object::toString).collect(Collectors.joining(" ", "except ", ""));
    }

    private void line(EntryChange change, String what, String old, String now, String ports, String remark) {
        lines.add(List.of(
                from,
                to,
                change.entry().section().slug(),
                EntryPath.of(change.entry()).entry(),
                change.change().word(),
                change.effect().kind().word(),
                what,
                old,
                now,
                ports,
                remark));
    }

    private void requirement(RequirementChange change) {
        String kind = change.kind().slug();
        change.hosts()
                .removed()
                .forEach(host ->
                        lines.add(List.of(from, to, "", "", "changed", "none", kind, host.toString(), "", "", "")));
        change.hosts()
                .added()
                .forEach(host ->
                        lines.add(List.of(from, to, "", "", "changed", "none", kind, "", host.toString(), "", "")));
    }
}
