package dev.portreeve.lookup.index;

import dev.portreeve.catalog.model.CatalogContent;
import dev.portreeve.catalog.model.Destination;
import dev.portreeve.catalog.model.Feature;
import dev.portreeve.catalog.model.FeatureTable;
import dev.portreeve.catalog.model.Opening;
import dev.portreeve.rules.Quarantine;
import java.util.List;
import java.util.stream.Stream;

/// The entries of one revision, by the addresses they list. What a check put into quarantine covers nothing.
public final class CatalogIndex {

    private final AddressIndex<ListedEntry> addresses;

    private CatalogIndex(AddressIndex<ListedEntry> addresses) {
        this.addresses = addresses;
    }

    /// Reads a revision once.
    public static CatalogIndex of(CatalogContent content, FeatureTable table) {
        Quarantine quarantine = new Quarantine(content.findings());
        AddressIndex.Builder<ListedEntry> addresses = new AddressIndex.Builder<>();
        Stream.<List<? extends Opening>>of(content.sets(), content.groups(), content.scaleUnits())
                .flatMap(List::stream)
                .forEach(opening -> {
                    ListedEntry entry = new ListedEntry(opening, features(table, opening));
                    for (Destination destination : quarantine.keepOut(opening.destinations(), _ -> {})) {
                        switch (destination) {
                            case Destination.Host host -> addresses.add(host.pattern(), entry);
                            case Destination.Network network -> addresses.add(network.prefix(), entry);
                        }
                    }
                });
        return new CatalogIndex(addresses.build());
    }

    private static List<Feature> features(FeatureTable table, Opening opening) {
        return table.features().stream()
                .filter(feature -> feature.brings().stream().anyMatch(bring -> bring.means(opening)))
                .toList();
    }

    AddressIndex<ListedEntry> addresses() {
        return addresses;
    }
}
