package dev.portreeve.rendering.junipersrx;

/// An entry of the address book.
///
/// @param value what it holds, as words of a command: `198.51.100.0/27`, `dns-name x.example.com ipv4-only`
record SrxAddress(String name, String value) {}
