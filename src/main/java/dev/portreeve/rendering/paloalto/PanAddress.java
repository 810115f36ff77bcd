package dev.portreeve.rendering.paloalto;

/// An address object.
///
/// @param type  `ip-netmask` or `fqdn`
/// @param value a network, or a name that the firewall resolves
record PanAddress(String name, String type, String value) {}
