package dev.portreeve.rendering.proof;

import java.util.Locale;

/// Which files of a target were checked.
public enum Extent {
    /// All features, a scale unit of each region, every revision a portal begins with, and a request with everything.
    ALL,
    /// All features for one scale unit, every revision a portal begins with.
    REVISIONS,
    /// Random subsets of the features over the scale units of those revisions, always the same ones.
    DRAWS,
    /// A spread of small scenarios.
    SCENARIOS,
    /// One request, with probes of what it opens and of look-alikes.
    PROBES,
    /// The bytes of this package.
    BYTES;

    /// The stable lower-case word.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
