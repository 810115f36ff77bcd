package dev.portreeve.signing;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Reads the data types of SSH (RFC 4251 section 5) from a bounded block, refusing whatever runs past its end.
final class SshReader {

    private final byte[] bytes;
    private int position;

    SshReader(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] raw(int length) throws SignatureVerificationException {
        if (length < 0 || length > bytes.length - position) {
            throw new SignatureVerificationException(
                    length + " bytes at offset " + position, (bytes.length - position) + " bytes");
        }
        byte[] read = Arrays.copyOfRange(bytes, position, position + length);
        position += length;
        return read;
    }

    int number() throws SignatureVerificationException {
        byte[] read = raw(4);
        return (read[0] & 0xff) << 24 | (read[1] & 0xff) << 16 | (read[2] & 0xff) << 8 | (read[3] & 0xff);
    }

    byte[] string() throws SignatureVerificationException {
        return raw(number());
    }

    String text() throws SignatureVerificationException {
        return new String(string(), StandardCharsets.US_ASCII);
    }

    /// A positive integer of at most 256 bits.
    BigInteger integer() throws SignatureVerificationException {
        byte[] read = string();
        if (read.length == 0 || read.length > 33) {
            throw new SignatureVerificationException("an integer of at most 256 bits", read.length + " bytes");
        }
        BigInteger number = new BigInteger(read);
        if (number.signum() <= 0 || number.bitLength() > 256) {
            throw new SignatureVerificationException("a positive integer of at most 256 bits", number.toString(16));
        }
        return number;
    }

    void expect(String text) throws SignatureVerificationException {
        String actual = text();
        if (!actual.equals(text)) {
            throw new SignatureVerificationException(text, actual);
        }
    }

    void end() throws SignatureVerificationException {
        if (position != bytes.length) {
            throw new SignatureVerificationException("the end", (bytes.length - position) + " more bytes");
        }
    }
}
