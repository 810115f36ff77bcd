package dev.portreeve.rendering.text;

import dev.portreeve.canonical.Digest;
import java.nio.charset.StandardCharsets;

/// Makes names for objects of a target out of portal-made words: letters, digits, `_` and `-` only.
///
/// A name that is too long is cut and ends with the beginning of the digest of the whole, so that two names never fall
/// together.
public final class SafeName {

    private static final int TAIL = 10;

    private SafeName() {}

    /// The parts joined by `_`, at most `longest` characters.
    ///
    /// @throws IllegalArgumentException when a part has other characters: a bug, for parts are made by the portal
    public static String of(int longest, String... parts) {
        String name = String.join("_", parts);
        if (!name.chars().allMatch(SafeName::isSafe)) {
            throw new IllegalArgumentException("not a safe name: " + name);
        }
        if (name.length() <= longest) {
            return name;
        }
        String digest = Digest.of(name.getBytes(StandardCharsets.US_ASCII)).hex();
        return name.substring(0, longest - TAIL - 1) + "_" + digest.substring(0, TAIL);
    }

    private static boolean isSafe(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }
}
