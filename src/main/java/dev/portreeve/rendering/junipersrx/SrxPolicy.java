package dev.portreeve.rendering.junipersrx;

import java.util.Optional;

/// A policy that permits.
///
/// @param about the request and the rule
/// @param from  the clients; empty for clients anywhere
record SrxPolicy(String name, String about, Optional<SrxSet> from, SrxSet to, SrxApplications applications) {}
