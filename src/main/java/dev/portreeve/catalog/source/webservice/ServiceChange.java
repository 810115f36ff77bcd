package dev.portreeve.catalog.source.webservice;

import dev.portreeve.catalog.model.SetId;
import java.util.List;

/// One change that the service announces.
///
/// @param disposition `Change`, `Add` or `Remove`
/// @param impact      the service's word for what it means at a firewall; empty when it gives none
/// @param effective   the day from which additions are live, `YYYYMMDD`; empty when it gives none
public record ServiceChange(
        int id,
        SetId set,
        String disposition,
        String impact,
        ServiceVersion version,
        String effective,
        List<String> addedHosts,
        List<String> addedNetworks,
        List<String> removedHosts,
        List<String> removedNetworks) {

    /// Copies the lists.
    public ServiceChange {
        addedHosts = List.copyOf(addedHosts);
        addedNetworks = List.copyOf(addedNetworks);
        removedHosts = List.copyOf(removedHosts);
        removedNetworks = List.copyOf(removedNetworks);
    }
}
