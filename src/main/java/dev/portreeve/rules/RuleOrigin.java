package dev.portreeve.rules;

import dev.portreeve.catalog.model.Place;

/// A catalog entry a rule comes from, and where the source has it.
///
/// @param entry `core/163` for a set, `attestation/NA` or `store` for a group, `windows/EU` for a scale unit row
public record RuleOrigin(String entry, Place place) {}
