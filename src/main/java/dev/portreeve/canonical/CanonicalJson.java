package dev.portreeve.canonical;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Writes and reads JSON in the canonical form of RFC 8785, for the values Portreeve signs and stores: maps
/// with string keys, collections, strings, integers, booleans and null. Other numbers are refused, so no two
/// texts mean the same.
public final class CanonicalJson {

    /// The most arrays and objects inside each other, when writing and when reading.
    public static final int DEEPEST = 64;

    /// The largest integer, either sign: what a double holds without loss (RFC 8785 section 3.2.2.3, RFC 7493).
    static final long LARGEST = 9_007_199_254_740_991L;

    private CanonicalJson() {}

    /// The canonical text of the value, UTF-8.
    ///
    /// @throws IllegalArgumentException when a value is of a type that has no place in canonical Portreeve
    /// JSON, a text holds half a surrogate pair, or the nesting is deeper than [#DEEPEST]
    public static byte[] bytes(Object value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    /// As [#bytes(Object)], as a text.
    ///
    /// @throws IllegalArgumentException as there
    public static String text(Object value) {
        StringBuilder out = new StringBuilder();
        new CanonicalWriter(out).value(value, 0);
        return out.toString();
    }

    /// The value of a canonical text. Only what [#bytes(Object)] would print is accepted: no blanks, no byte
    /// order mark, keys in order and once each, the shortest escapes, integers only, valid UTF-8, nothing after
    /// the value. Objects become unmodifiable maps in key order, arrays unmodifiable lists, integers `Long`.
    ///
    /// @param limit the most bytes accepted
    /// @throws CanonicalJsonException saying where and why, when it is anything else
    public static @Nullable Object read(byte[] bytes, int limit) throws CanonicalJsonException {
        if (bytes.length > limit) {
            throw new CanonicalJsonException(limit, "longer than " + limit + " bytes");
        }
        return new CanonicalReader(Utf8.decode(bytes)).document();
    }

    /// As [#read(byte\[\], int)], for a text whose outermost value is an object.
    ///
    /// @throws CanonicalJsonException as there, and when it is not an object
    public static JsonObject readObject(byte[] bytes, int limit) throws CanonicalJsonException {
        return JsonObject.of(read(bytes, limit));
    }
}
