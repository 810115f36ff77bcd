package dev.portreeve.rendering.ciscoasa;

import java.util.Optional;

/// An entry of the access list that permits.
///
/// @param remark what stands above it
/// @param from   the clients; empty for clients anywhere
record AsaRule(String remark, Optional<AsaGroup> from, AsaGroup to, AsaServices services) {}
