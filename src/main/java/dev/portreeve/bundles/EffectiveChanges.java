package dev.portreeve.bundles;

import dev.portreeve.bundles.manifest.RuleChanges;
import dev.portreeve.bundles.manifest.RuleChanges.Change;
import dev.portreeve.bundles.manifest.RuleChanges.Fate;
import dev.portreeve.bundles.manifest.RuleChanges.Item;
import dev.portreeve.bundles.manifest.RuleChanges.Part;
import dev.portreeve.requests.OpenRule;
import dev.portreeve.requests.OpeningChanges;
import dev.portreeve.requests.RuleChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a package changes in effect against the one before, as its `CHANGES.md` says it: the same comparison that
/// the review shows.
final class EffectiveChanges {

    private EffectiveChanges() {}

    static RuleChanges between(List<OpenRule> before, List<OpenRule> now) {
        Set<String> old = names(before);
        Set<String> fresh = names(now);
        List<Change> changes = new ArrayList<>();
        for (RuleChange change : OpeningChanges.between(before, now)) {
            Fate fate = !old.contains(change.rule())
                    ? Fate.ADDED
                    : !fresh.contains(change.rule()) ? Fate.REMOVED : Fate.CHANGED;
            if (fate != Fate.CHANGED || !change.isUnchanged()) {
                changes.add(new Change(change.rule(), fate, items(change)));
            }
        }
        return new RuleChanges(changes);
    }

    private static Set<String> names(List<OpenRule> rules) {
        return rules.stream().map(OpenRule::id).collect(Collectors.toUnmodifiableSet());
    }

    private static List<Item> items(RuleChange change) {
        List<Item> items = new ArrayList<>();
        for (RuleChange.Line line : change.lines()) {
            Part part = line.isNetwork() ? Part.NETWORK : Part.HOST;
            items.add(new Item(line.opens(), part, line.value(), line.except()));
        }
        if (!items.isEmpty() || change.changesServices()) {
            services(true, change.services(), change.servicesBefore(), items);
            services(false, change.servicesBefore(), change.services(), items);
        }
        return items;
    }

    private static void services(boolean opens, List<String> these, List<String> others, List<Item> items) {
        these.stream()
                .filter(service -> !others.contains(service))
                .forEach(service -> items.add(new Item(opens, Part.SERVICE, service, List.of())));
    }
}
