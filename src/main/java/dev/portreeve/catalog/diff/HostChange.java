package dev.portreeve.catalog.diff;

import dev.portreeve.addressing.HostPattern;
import java.util.Optional;

/// What happened to one name or wildcard of an entry.
public sealed interface HostChange {

    /// It came.
    ///
    /// @param alreadyUnder the narrowest wildcard of the older entry that covered it, when there is one
    record Added(HostPattern host, Optional<HostPattern> alreadyUnder) implements HostChange {}

    /// It went.
    ///
    /// @param stillUnder the narrowest wildcard of the newer entry that covers it, when there is one
    record Removed(HostPattern host, Optional<HostPattern> stillUnder) implements HostChange {}

    /// It moved to another domain and kept its first label, or was renamed together with others after one pattern:
    /// both count, one as added, one as removed.
    ///
    /// @param stillUnder the narrowest wildcard of the newer entry that covers the old name, when there is one
    record Replaced(HostPattern from, HostPattern to, Optional<HostPattern> stillUnder) implements HostChange {}
}
