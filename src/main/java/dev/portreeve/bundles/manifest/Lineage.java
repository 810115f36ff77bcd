package dev.portreeve.bundles.manifest;

import java.util.Optional;

/// Where a package stands among the packages of the same place: a verifier that has seen a higher number knows that
/// it is being shown an old one.
///
/// @param place      what the numbers count on, such as the identifier of an enforcement point
/// @param number     1 for the first package of the place, then without gaps
/// @param supersedes the package before it
public record Lineage(String place, int number, Optional<PackageId> supersedes) {

    /// @throws IllegalArgumentException when the place is no identifier or the number is not positive
    public Lineage {
        Words.id(place);
        if (number < 1) {
            throw new IllegalArgumentException("not a sequence number: " + number);
        }
    }
}
