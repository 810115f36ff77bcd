package dev.portreeve.rendering.checkpoint;

import java.util.regex.Pattern;

/// What Check Point takes. Sources stand in `src/docs/targets/checkpoint.md`.
final class CheckpointLimits {

    /// Characters of the name of an object or rule.
    static final int NAME = 63;
    /// Members of a group: one command names them all.
    static final int MEMBERS = 100;

    private static final String EVERY_ZONE = "any";
    private static final Pattern RESERVED_BEGINNING = Pattern.compile("SR[0-9].*");

    private CheckpointLimits() {}

    /// Whether the word names a zone: `Any` would stand for all of them.
    static boolean isZone(String zone) {
        return !zone.equalsIgnoreCase(EVERY_ZONE);
    }

    /// Whether no object may begin like this.
    static boolean isReserved(String beginning) {
        return RESERVED_BEGINNING.matcher(beginning).matches();
    }
}
