package dev.portreeve.cli;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.catalog.diff.Counts;
import dev.portreeve.catalog.diff.Delta;
import dev.portreeve.catalog.diff.EntryChange;
import dev.portreeve.catalog.diff.FlagChange;
import dev.portreeve.catalog.diff.HostChange;
import dev.portreeve.catalog.diff.HostMove;
import dev.portreeve.catalog.diff.RequirementChange;
import dev.portreeve.catalog.diff.RevisionDiff;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.catalog.model.ScaleUnitRow;
import dev.portreeve.catalog.model.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A difference as lines for a terminal: `+` came, `-` went, `~` changed.
final class CompareText {

    private final List<String> lines = new ArrayList<>();

    private CompareText() {}

    static List<String> of(RevisionDiff diff) {
        CompareText text = new CompareText();
        text.head(diff);
        text.entries("Sets", diff.sets());
        text.entries("Groups", diff.groups());
        text.entries("Scale units", diff.scaleUnits());
        text.requirements(diff.requirements());
        text.total(diff);
        if (diff.isEmpty()) {
            text.lines.add("No difference");
        }
        return text.lines.stream().map(CompareText::printable).toList();
    }

    private void head(RevisionDiff diff) {
        lines.add("from  " + source(diff.from()));
        lines.add("to    " + source(diff.to()));
        lines.add("");
        lines.add("sets         " + counts(diff.summary().sets()));
        lines.add("set rows     " + counts(diff.summary().setRows()));
        lines.add("groups       " + counts(diff.summary().groups()));
        lines.add("scale units  " + counts(diff.summary().scaleUnits()));
        Counts hosts = diff.summary().hosts();
        lines.add("hosts        " + hosts.added() + " added, " + hosts.removed() + " removed (" + hosts.changed()
                + " moved), " + hosts.unchanged() + " unchanged");
        Counts networks = diff.summary().networks();
        lines.add("networks     " + networks.added() + " added, " + networks.removed() + " removed, "
                + networks.unchanged() + " unchanged");
        if (diff.summary().notStated() > 0) {
            lines.add(
                    "not stated   " + diff.summary().notStated() + " entries that the other source does not speak of");
        }
        lines.add("in effect    " + diff.effect().kind().word());
        lines.add("");
    }

    /// A page may hold characters that would steer the terminal.
    private static String printable(String line) {
        return line.replaceAll("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069]", "\ufffd");
    }

    private static String source(SourceDocument source) {
        return source.title() + " (" + source.language() + ", sha256 " + source.sha256() + ")";
    }

    private static String counts(Counts counts) {
        return counts.added() + " added, " + counts.removed() + " removed, " + counts.changed() + " changed, "
                + counts.unchanged() + " unchanged";
    }

    private void entries(String title, List<EntryChange> entries) {
        List<EntryChange> touched =
                entries.stream().filter(entry -> entry.change().isDifference()).toList();
        if (touched.isEmpty()) {
            return;
        }
        lines.add(title);
        touched.forEach(this::entry);
        lines.add("");
    }

    private void entry(EntryChange change) {
        String sign = switch (change.change()) {
            case ADDED -> "+";
            case REMOVED -> "-";
            case CHANGED -> "~";
            case UNCHANGED, NOT_STATED -> "=";
        };
        lines.add(sign + " " + change.key() + description(change.entry()));
        change.flags().forEach(this::flag);
        delta("", change.services());
        change.moves().stream().filter(move -> move.hosts().size() > 1).forEach(this::move);
        change.hosts().forEach(this::host);
        delta("network ", change.networks());
        delta("scale unit ", change.codes());
        delta("storage ", change.storageNames());
        kinds(change.requirements());
        lines.add("    effect: " + change.effect().kind().word());
        if (change.change() == EntryChange.Change.CHANGED) {
            lines.addAll(EffectText.of(change.effect(), "      "));
        }
    }

    private void move(HostMove move) {
        lines.add("    ~ " + move.hosts().size() + " hosts moved: " + move.from() + " -> " + move.to());
    }

    private void total(RevisionDiff diff) {
        List<String> effect = EffectText.of(diff.effect(), "  ");
        if (!effect.isEmpty()) {
            lines.add("In effect");
            lines.addAll(effect);
            lines.add("");
        }
    }

    private static String description(Opening entry) {
        return switch (entry) {
            case EndpointSet set -> "  " + set.description();
            case EndpointGroup group ->
                "  " + group.description() + (group.pointer() ? "  (hosts are in another source)" : "");
            case ScaleUnitRow _ -> "";
        };
    }

    private void flag(FlagChange flag) {
        lines.add("    ~ " + flag.flag().word() + ": " + flag.from() + " -> " + flag.to());
    }

    private void host(HostChange change) {
        switch (change) {
            case HostChange.Added(var host, var cover) -> lines.add("    + " + host + remark("already under", cover));
            case HostChange.Removed(var host, var cover) -> lines.add("    - " + host + remark("still under", cover));
            case HostChange.Replaced(var from, var to, var cover) ->
                lines.add("    ~ " + from + " -> " + to + remark("the former still under", cover));
        }
    }

    private static String remark(String words, Optional<HostPattern> cover) {
        return cover.map(wildcard -> "  (" + words + " " + wildcard + ")").orElse("");
    }

    private void delta(String label, Delta<?> delta) {
        delta.removed().forEach(item -> lines.add("    - " + label + item));
        delta.added().forEach(item -> lines.add("    + " + label + item));
    }

    private void kinds(Delta<RequirementKind> kinds) {
        kinds.removed().forEach(kind -> lines.add("    - requirement " + kind.slug()));
        kinds.added().forEach(kind -> lines.add("    + requirement " + kind.slug()));
    }

    private void requirements(List<RequirementChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        lines.add("Requirements");
        for (RequirementChange change : changes) {
            lines.add("~ " + change.kind().slug());
            delta("", change.hosts());
            change.touches().forEach(key -> lines.add("      touches " + key));
        }
        lines.add("");
    }
}
