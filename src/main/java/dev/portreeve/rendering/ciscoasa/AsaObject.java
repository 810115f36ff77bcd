package dev.portreeve.rendering.ciscoasa;

/// A network object.
///
/// @param value what it holds, as a command: `subnet 198.51.100.0 255.255.255.224`, `host 2001:db8::1`,
/// `fqdn v4 x.example.com`
record AsaObject(String name, String value) {}
