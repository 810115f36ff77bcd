package dev.portreeve.bundles.manifest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The difference between the rules of two packages: what opens and what closes in effect, rule by rule.
///
/// @param changes one per rule with a difference, sorted by rule
public record RuleChanges(List<Change> changes) {

    /// Sorts the list.
    public RuleChanges {
        changes = changes.stream().sorted(Comparator.comparing(Change::rule)).toList();
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
    ///
    /// @param except what under a wildcard is open before and after
    public record Item(boolean opens, Part part, String text, List<String> except) {

        /// Copies the list.
        ///
        /// @throws IllegalArgumentException when a text has other characters than a destination
        public Item {
            Words.destination(text);
            except = except.stream().map(Words::destination).toList();
        }
    }

    /// The difference of one rule. A rule that is gone closes nothing when others open the same.
    public record Change(String rule, Fate fate, List<Item> items) {

        /// Copies the list.
        ///
        /// @throws IllegalArgumentException when the rule's name is none
        public Change {
            Words.id(rule);
            items = List.copyOf(items);
        }
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
            if (change.items().isEmpty()) {
                text.append("Other rules open the same.\n");
            }
            for (Item item : change.items()) {
                text.append(item.opens() ? "- opens " : "- closes ")
                        .append(item.part().word());
                text.append(" `").append(item.text()).append('`');
                if (!item.except().isEmpty()) {
                    text.append(" except `")
                            .append(String.join("`, `", item.except()))
                            .append('`');
                }
                text.append('\n');
            }
        }
        return text.toString();
    }
}
