package dev.portreeve.tenants;

import dev.portreeve.catalog.model.Instance;
import dev.portreeve.catalog.model.Region;
import dev.portreeve.catalog.model.ScaleUnit;

/// A tenant as it stands now.
///
/// @param scaleUnit where it lives, such as `AMSUB0202`
/// @param notes     plain text, possibly empty
/// @param active    whether new requests may be made for it
public record Tenant(
        TenantId id,
        String name,
        Instance instance,
        Region region,
        ScaleUnit scaleUnit,
        String notes,
        boolean active) {}
