package dev.portreeve.bundles.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The difference between the rules of two packages: what opens and what closes, rule by rule.
///
/// @param changes one per rule with a difference, sorted by rule
public record RuleChanges(List<Change> changes) {

    /// Copies the list.
    public RuleChanges {
        changes = List.copyOf(changes);
    }

    /// What kind of thing a rule opens.
    public enum Part {
        /// A name or wildcard.
        HOST("host"),
        /// A prefix.
        NETWORK("network"),
        /// A transport with ports.
        SERVICE("service");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        /// The English word of `CHANGES.md`.
        public String word() {
            return word;
        }
    }

    /// How a rule fared.
    public enum Fate {
        /// It is new.
        ADDED,
        /// It is gone.
        REMOVED,
        /// It is in both and differs.
        CHANGED
    }

    /// One thing that opens or closes.
    public record Item(boolean opens, Part part, String text) {}

    /// The difference of one rule.
    public record Change(String rule, Fate fate, List<Item> items) {

        /// Copies the list.
        public Change {
            items = List.copyOf(items);
        }
    }

    /// Compares two lists of rules; a rule is the same rule when it has the same name.
    public static RuleChanges between(List<RuleOpening> before, List<RuleOpening> after) {
        Map<String, RuleOpening> old = byName(before);
        Map<String, RuleOpening> fresh = byName(after);
        TreeSet<String> names = new TreeSet<>(old.keySet());
        names.addAll(fresh.keySet());
        List<Change> changes = new ArrayList<>();
        for (String name : names) {
            RuleOpening nothing = RuleOpening.of(name, new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
            Fate fate = !old.containsKey(name) ? Fate.ADDED : !fresh.containsKey(name) ? Fate.REMOVED : Fate.CHANGED;
            List<Item> items = items(old.getOrDefault(name, nothing), fresh.getOrDefault(name, nothing));
            if (fate != Fate.CHANGED || !items.isEmpty()) {
                changes.add(new Change(name, fate, items));
            }
        }
        return new RuleChanges(changes);
    }

    /// How many things open.
    public long opened() {
        return changes.stream()
                .flatMap(change -> change.items().stream())
                .filter(Item::opens)
                .count();
    }

    /// How many things close.
    public long closed() {
        return changes.stream()
                .flatMap(change -> change.items().stream())
                .filter(item -> !item.opens())
                .count();
    }

    /// The text of `CHANGES.md`.
    public String markdown(PackageId id, Optional<PackageId> supersedes) {
        StringBuilder text = new StringBuilder("# Changes in " + id + "\n\n");
        text.append(supersedes
                .map(before -> "Compared with " + before + ".\n")
                .orElse("The first package of its place.\n"));
        text.append("Opens ")
                .append(opened())
                .append(", closes ")
                .append(closed())
                .append(".\n");
        for (Change change : changes) {
            text.append("\n## ").append(change.rule());
            text.append(
                    switch (change.fate()) {
                        case ADDED -> ", added\n\n";
                        case REMOVED -> ", removed\n\n";
                        case CHANGED -> "\n\n";
                    });
            for (Item item : change.items()) {
                text.append(item.opens() ? "- opens " : "- closes ")
                        .append(item.part().word());
                text.append(" `").append(item.text()).append("`\n");
            }
        }
        return text.toString();
    }

    private static Map<String, RuleOpening> byName(List<RuleOpening> rules) {
        Map<String, RuleOpening> named = new TreeMap<>();
        for (RuleOpening rule : rules) {
            if (named.put(rule.rule(), rule) != null) {
                throw new IllegalArgumentException("two rules named " + rule.rule());
            }
        }
        return named;
    }

    private static List<Item> items(RuleOpening before, RuleOpening after) {
        List<Item> items = new ArrayList<>();
        compare(Part.HOST, before.hosts(), after.hosts(), items);
        compare(Part.NETWORK, before.networks(), after.networks(), items);
        compare(Part.SERVICE, before.services(), after.services(), items);
        return items;
    }

    private static void compare(Part part, SortedSet<String> before, SortedSet<String> after, List<Item> items) {
        after.stream().filter(text -> !before.contains(text)).forEach(text -> items.add(new Item(true, part, text)));
        before.stream().filter(text -> !after.contains(text)).forEach(text -> items.add(new Item(false, part, text)));
    }
}
