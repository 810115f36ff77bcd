package dev.portreeve.rules;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Direction;
import dev.portreeve.catalog.model.EndpointGroup;
import dev.portreeve.catalog.model.FeatureId;
import dev.portreeve.catalog.model.Opening;
import java.util.List;
import java.util.stream.Stream;

/// A rule for each entry of a catalog by itself, asked for or not: what a look over the whole catalog begins with.
public final class EveryEntry {

    private EveryEntry() {}

    /// The rules in the order of the catalog. Entries that open nothing have none: pointers, flows between clients, and
    /// those without an address or a port.
    public static List<Rule> of(CatalogContent content) {
        RuleDrafts drafts = new RuleDrafts(content);
        Stream.<List<? extends Opening>>of(content.sets(), content.groups(), content.scaleUnits())
                .flatMap(List::stream)
                .filter(EveryEntry::opensOutwards)
                .forEach(entry -> drafts.open(FeatureId.BASE, EntryName.of(entry), RuleId.of(entry), entry));
        return drafts.rules().stream().sorted(RuleOrder.BY_CATALOG).toList();
    }

    private static boolean opensOutwards(Opening entry) {
        return !(entry instanceof EndpointGroup group) || (!group.pointer() && group.direction() == Direction.OUT);
    }
}
