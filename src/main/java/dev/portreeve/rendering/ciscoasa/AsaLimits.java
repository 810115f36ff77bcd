package dev.portreeve.rendering.ciscoasa;

import java.util.regex.Pattern;

/// What ASA takes. Sources stand in `src/docs/targets/ciscoasa.md`.
final class AsaLimits {

    /// Characters of the name of an object or group.
    static final int NAME = 64;
    /// Characters of a remark; the rest would be cut.
    static final int REMARK = 100;

    private static final Pattern HOST = Pattern.compile("[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?");

    private AsaLimits() {}

    /// Whether an object can hold the name: no underscore.
    static boolean isHost(String name) {
        return HOST.matcher(name).matches();
    }
}
