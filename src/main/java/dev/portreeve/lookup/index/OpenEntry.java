package dev.portreeve.lookup.index;

import dev.portreeve.addressing.PortSet;
import dev.portreeve.requests.RequestNumber;

/// A rule that is open now.
///
/// @param request  the request it was issued for
/// @param revision of that request, which with it names the package
/// @param rule     the name of the rule
public record OpenEntry(RequestNumber request, int revision, String rule, PortSet ports) {}
