package dev.portreeve.requests;

import java.util.Optional;

/// The packages that requests take over from. Implemented by the module that issues packages.
public interface EarlierPackages {

    /// What the package of this request takes over from, or will when it is issued; empty when it is the first of its
    /// place.
    Optional<EarlierPackage> before(RequestSnapshot request);

    /// A package that was issued.
    ///
    /// @param id      its name
    /// @param request the request it was issued for
    record EarlierPackage(String id, RequestSnapshot request) {}
}
