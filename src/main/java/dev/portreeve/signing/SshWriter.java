package dev.portreeve.signing;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/// Writes the data types of SSH (RFC 4251 section 5): length-prefixed strings and multiple-precision integers.
final class SshWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    SshWriter raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    SshWriter number(int value) {
        return raw(new byte[] {(byte) (value >>> 24), (byte) (value >>> 16), (byte) (value >>> 8), (byte) value});
    }

    SshWriter string(byte[] bytes) {
        return number(bytes.length).raw(bytes);
    }

    SshWriter text(String ascii) {
        return string(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    /// A positive integer, shortest form with a sign byte where the highest bit is set.
    SshWriter integer(BigInteger positive) {
        return string(positive.toByteArray());
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
