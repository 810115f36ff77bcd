package dev.portreeve.catalog.diff;

import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.EndpointSet;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.RequirementKind;
import dev.portreeve.catalog.model.ScaleUnitRow;
import dev.portreeve.catalog.model.SourceDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A difference as JSON, for the command line and for export; described in `src/docs/cli/compare.md`.
public final class DifferenceJson {

    private DifferenceJson() {}

    /// Members in the order of the description: maps, lists, strings, numbers, truth values and null.
    public static Map<String, Object> of(RevisionDiff diff) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", source(diff.from()));
        json.put("to", source(diff.to()));
        json.put("descriptionsCompared", diff.sameLanguage() && !diff.acrossSources());
        json.put("acrossSources", diff.acrossSources());
        json.put("summary", summary(diff.summary()));
        EffectJson.put(json, diff.effect());
        json.put("replaced", moves(diff));
        json.put(
                "setEffects",
                diff.setEffects().stream()
                        .map(set -> members(
                                "id",
                                set.id().value(),
                                "effect",
                                set.effect().kind().word()))
                        .toList());
        json.put("sets", byChange(diff.sets()));
        json.put("groups", byChange(diff.groups()));
        json.put("scaleUnits", byChange(diff.scaleUnits()));
        json.put(
                "requirements",
                diff.requirements().stream().map(DifferenceJson::requirement).toList());
        return json;
    }

    private static Map<String, Object> source(SourceDocument source) {
        return members(
                "carrier", source.carrier(),
                "title", source.title(),
                "language", source.language(),
                "sha256", source.sha256(),
                "bytes", source.bytes());
    }

    private static Map<String, Object> summary(DiffSummary summary) {
        return members(
                "sets", counts(summary.sets()),
                "setRows", counts(summary.setRows()),
                "groups", counts(summary.groups()),
                "scaleUnits", counts(summary.scaleUnits()),
                "hosts", counts(summary.hosts()),
                "networks", counts(summary.networks()),
                "notStated", summary.notStated());
    }

    private static Map<String, Object> counts(Counts counts) {
        return members(
                "added", counts.added(),
                "removed", counts.removed(),
                "changed", counts.changed(),
                "unchanged", counts.unchanged());
    }

    private static Map<String, Object> byChange(List<EntryChange> entries) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (EntryChange.Change change : EntryChange.Change.values()) {
            if (change != EntryChange.Change.UNCHANGED) {
                json.put(
                        change == EntryChange.Change.NOT_STATED ? "notStated" : change.word(),
                        entries.stream()
                                .filter(entry -> entry.change() == change)
                                .map(DifferenceJson::entry)
                                .toList());
            }
        }
        return json;
    }

    private static Map<String, @Nullable Object> entry(EntryChange change) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        switch (change.entry()) {
            case EndpointSet set -> {
                json.put("section", set.section().slug());
                json.put("id", set.id().value());
                json.put("description", set.description());
            }
            case EndpointGroup group -> {
                json.put("section", group.section().slug());
                json.put("key", group.key());
                json.put("region", group.region().map(Region::code).orElse(null));
                json.put("description", group.description());
                json.put("pointer", group.pointer());
            }
            case ScaleUnitRow row -> {
                json.put("purpose", row.purpose());
                json.put("region", row.region().code());
                json.put("codes", delta(change.codes()));
                json.put("storage", delta(change.storageNames()));
            }
        }
        json.put("hosts", hosts(change));
        json.put("networks", networks(change));
        json.put("services", delta(change.services()));
        json.put("flags", flags(change.flags()));
        json.put("requirements", kinds(change.requirements()));
        json.put("replaced", change.moves().stream().map(EffectJson::move).toList());
        EffectJson.put(json, change.effect());
        return json;
    }

    private static List<Map<String, Object>> moves(RevisionDiff diff) {
        List<Map<String, Object>> moves = new ArrayList<>();
        diff.moves().forEach((move, keys) -> {
            Map<String, Object> json = EffectJson.move(move);
            json.put("entries", strings(keys));
            moves.add(json);
        });
        return moves;
    }

    private static Map<String, Object> hosts(EntryChange change) {
        List<Map<String, Object>> replaced = new ArrayList<>();
        List<Map<String, Object>> stillUnder = new ArrayList<>();
        for (HostChange host : change.hosts()) {
            switch (host) {
                case HostChange.Replaced(var from, var to, var cover) -> {
                    replaced.add(members("from", from.toString(), "to", to.toString()));
                    cover.ifPresent(by -> stillUnder.add(members("host", from.toString(), "wildcard", by.toString())));
                }
                case HostChange.Removed(var gone, var cover) ->
                    cover.ifPresent(by -> stillUnder.add(members("host", gone.toString(), "wildcard", by.toString())));
                case HostChange.Added _ -> {
                    // named below
                }
            }
        }
        return members(
                "added",
                strings(change.addedHosts()),
                "removed",
                strings(change.removedHosts()),
                "replaced",
                replaced,
                "stillUnder",
                stillUnder);
    }

    private static Map<String, Object> networks(EntryChange change) {
        return members(
                "added", strings(change.networks().added()),
                "removed", strings(change.networks().removed()),
                "opens", strings(change.opens().prefixes()),
                "closes", strings(change.closes().prefixes()));
    }

    private static Map<String, Object> flags(List<FlagChange> flags) {
        Map<String, Object> json = new LinkedHashMap<>();
        flags.forEach(flag -> json.put(flag.flag().word(), members("from", flag.from(), "to", flag.to())));
        return json;
    }

    private static Map<String, Object> requirement(RequirementChange change) {
        return members(
                "kind", change.kind().slug(),
                "hosts", delta(change.hosts()),
                "touches", change.touches().stream().map(EntryKey::toString).toList());
    }

    private static Map<String, Object> kinds(Delta<RequirementKind> kinds) {
        return members(
                "added", kinds.added().stream().map(RequirementKind::slug).toList(),
                "removed", kinds.removed().stream().map(RequirementKind::slug).toList());
    }

    private static Map<String, Object> delta(Delta<?> delta) {
        return members("added", strings(delta.added()), "removed", strings(delta.removed()));
    }

    /// Names and values in turn, kept in their order.
    static Map<String, Object> members(Object... namesAndValues) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            json.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return json;
    }

    static List<String> strings(List<?> items) {
        return items.stream().map(Object::toString).toList();
    }
}
