package dev.portreeve.rendering.fortigate;

import dev.portreeve.addressing.Prefix;

/// An address object of one family: a network, or a name or wildcard that the firewall resolves.
///
/// @param network whether the value is a network
record FortiAddress(String name, Prefix.Family family, boolean network, String value) {}
