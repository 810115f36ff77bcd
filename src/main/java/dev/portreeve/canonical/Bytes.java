package dev.portreeve.canonical;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A sequence of bytes as a value: equal when the bytes are equal, never changed.
public final class Bytes {

    private final byte[] array;

    private Bytes(byte[] array) {
        this.array = array;
    }

    /// A copy of the bytes.
    public static Bytes of(byte[] array) {
        return new Bytes(array.clone());
    }

    /// A copy of the bytes.
    public byte[] array() {
        return array.clone();
    }

    /// How many there are.
    public int length() {
        return array.length;
    }

    /// SHA-256 of the bytes.
    public Digest digest() {
        return Digest.of(array);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bytes bytes && Arrays.equals(array, bytes.array);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(array);
    }

    /// The number of bytes; the content may be long.
    @Override
    public String toString() {
        return array.length + " bytes";
    }
}
