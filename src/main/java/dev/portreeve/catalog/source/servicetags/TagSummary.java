package dev.portreeve.catalog.source.servicetags;

/// A tag of a file, without its networks.
///
/// @param change   its change number; 0 when the file gives none
/// @param networks how many networks it has, those in quarantine not counted
public record TagSummary(String name, long change, int networks) {}
