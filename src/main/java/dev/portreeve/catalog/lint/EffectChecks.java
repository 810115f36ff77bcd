package dev.portreeve.catalog.lint;

import dev.portreeve.addressing.AddressSet;
import dev.portreeve.addressing.Breadth;
import dev.portreeve.addressing.Prefix;
import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Finding;
import dev.portreeve.catalog.model.Finding.Severity;
import dev.portreeve.catalog.model.Opening;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks at what a row opens altogether: networks that are harmless one by one may be half the internet together.
public final class EffectChecks {

    private EffectChecks() {}

    /// One finding for each row whose networks together are broader than any of them; it keeps the content from being
    /// published when they are no destination at all.
    public static List<Finding> findings(CatalogContent content) {
        List<Finding> findings = new ArrayList<>();
        Stream.<List<? extends Opening>>of(content.sets(), content.groups(), content.scaleUnits())
                .flatMap(List::stream)
                .forEach(entry -> together(entry).ifPresent(findings::add));
        return findings;
    }

    private static Optional<Finding> together(Opening entry) {
        List<Prefix> networks = entry.networks();
        AddressSet all = AddressSet.of(networks);
        Breadth breadth = Breadth.of(all);
        boolean known = networks.stream().anyMatch(network -> Breadth.of(network) == breadth);
        if (breadth == Breadth.ORDINARY || known) {
            return Optional.empty();
        }
        String widest = all.prefixes().stream()
                .filter(network -> Breadth.of(network) == breadth)
                .findFirst()
                .map(Prefix::toString)
                .orElse("");
        return Optional.of(new Finding(
                "lint.wide-together",
                breadth == Breadth.SUSPICIOUS ? Severity.WARNING : Severity.BLOCKING,
                Optional.of(entry.place()),
                CatalogLint.subject(entry),
                widest));
    }
}
