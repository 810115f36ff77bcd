package dev.portreeve.catalog.model;

import dev.portreeve.addressing.HostPattern;
import dev.portreeve.addressing.Prefix;

/// One address of a set or group, as the source wrote it, with its place.
public sealed interface Destination {

    /// The text of the source, case kept.
    String written();

    /// Where it stands.
    Place place();

    /// A name or wildcard. `example` marks a host that the source gives as an example or that is valid for some tenants
    /// only.
    record Host(HostPattern pattern, String written, boolean example, Place place) implements Destination {}

    /// A network.
    record Network(Prefix prefix, String written, Place place) implements Destination {}
}
