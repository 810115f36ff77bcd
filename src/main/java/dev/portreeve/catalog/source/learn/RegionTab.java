package dev.portreeve.catalog.source.learn;

import dev.portreeve.catalog.model.Region;
import java.util.Optional;

/// The tab that hosts stand in.
///
/// @param open   whether there is one
/// @param region whose tenants it is for; empty when its title is not known
record RegionTab(boolean open, Optional<Region> region) {

    static final RegionTab NONE = new RegionTab(false, Optional.empty());

    static RegionTab of(Optional<Region> region) {
        return new RegionTab(true, region);
    }

    /// Whether its title says nothing that could be understood: then no host in it has a region.
    boolean isUnknown() {
        return open && region.isEmpty();
    }
}
