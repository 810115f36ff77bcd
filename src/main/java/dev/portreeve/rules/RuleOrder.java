package dev.portreeve.rules;

import dev.portreeve.catalog.model.Section;
import java.util.Comparator;

/// The order in which rules are listed: independent of the order in which a source lists its entries.
final class RuleOrder {

    static final Comparator<Rule> BY_CATALOG = Comparator.<Rule>comparingInt(rule -> sectionIndex(rule.section()))
            .thenComparing(rule -> rule.section().slug())
            .thenComparingInt(rule -> rule.set().isPresent() ? rule.set().get().value() : Integer.MAX_VALUE)
            .thenComparing(Rule::id);

    private RuleOrder() {}

    private static int sectionIndex(Section section) {
        int index = Section.INTUNE.indexOf(section);
        return index < 0 ? Section.INTUNE.size() : index;
    }
}
